"""Prints the day and title of each entry, as python3-icalendar reads them or as the lines of the file have them."""
import re
import sys

how, path = sys.argv[1:]
with open(path, encoding="utf-8", newline="") as feed:
    text = feed.read()

if how == "icalendar":
    import icalendar

    for entry in icalendar.Calendar.from_ical(text).walk("VEVENT"):
        print(entry.decoded("DTSTART").isoformat(), entry["SUMMARY"])
else:
    unfolded = text.replace("\r\n ", "")
    for entry in re.findall(r"BEGIN:VEVENT\r\n(.*?)END:VEVENT", unfolded, re.S):
        day = re.search(r"DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)", entry)
        title = re.search(r"SUMMARY:(.*)\r\n", entry)[1].replace("\\,", ",").replace("\\;", ";").replace("\\n", "\n").replace("\\\\", "\\")
        print("-".join(day.groups()), title)
