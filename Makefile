.PHONY: check
check:
	python3 tests/run.py
