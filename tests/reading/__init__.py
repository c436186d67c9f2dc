"""Tests of reading, and the fuzzer of everything that reads scenes."""
