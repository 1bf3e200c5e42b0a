# json.loads of every line of a file: python3 json_loads.py <file>
import json
import sys

rows = 0
with open(sys.argv[1], "rb") as lines:
    for line in lines:
        json.loads(line)
        rows += 1
print(rows)
