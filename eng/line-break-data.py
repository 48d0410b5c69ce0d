"""Writes the two files that Unicode's line breaking needs, from the Unicode Character Database as Debian packages it.
usage: python3 eng/line-break-data.py FOLDER     (of LineBreak.txt, EastAsianWidth.txt, emoji-data.txt, UnicodeData.txt, LineBreakTest.txt)
  src/Classifieds.Typesetting/Characters/line-break-classes.txt   ranges and classes; what none of them covers is XX
  tests/Classifieds.Tests/Typesetting/line-break-test.txt.gz       the consortium's test, its comments cut off
Classes are those of LineBreak.txt but for three that UAX #14 tells apart by other properties: OW and CW are OP and CP of East Asian width
F, W or H (LB30), EP is an unassigned code point kept for a pictograph (LB30b), HS the Hangul syllables, of which every 28th is H2 and the others H3; SA is written as CM
where it combines (LB1)."""
import gzip, os, sys

folder = sys.argv[1]
root = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..')
LAST = 0x110000
SHORT = {'ZWJ': 'ZJ'}  # so that every class has two letters


def ranges(name, wanted=lambda fields: True):
    with open(os.path.join(folder, name), encoding='utf8') as lines:
        for line in lines:
            fields = [field.strip() for field in line.split('#')[0].split(';')]
            if len(fields) < 2 or not wanted(fields): continue
            first, _, last = fields[0].partition('..')
            yield int(first, 16), int(last or first, 16), fields[1]


category = ['Cn'] * LAST
first_of_range = None
for line in open(os.path.join(folder, 'UnicodeData.txt'), encoding='ascii'):
    fields = line.split(';')
    code = int(fields[0], 16)
    if fields[1].endswith(', First>'): first_of_range = code
    for each in range(first_of_range if fields[1].endswith(', Last>') else code, code + 1): category[each] = fields[2]

wide = bytearray(LAST)
for first, last, width in ranges('EastAsianWidth.txt', lambda fields: fields[1] in ('F', 'W', 'H')):
    for code in range(first, last + 1): wide[code] = 1

pictographic = bytearray(LAST)
for first, last, _ in ranges('emoji-data.txt', lambda fields: fields[1] == 'Extended_Pictographic'):
    for code in range(first, last + 1): pictographic[code] = 1

classes = ['XX'] * LAST
# Unassigned code points of these blocks and planes are ideographs or currency signs to come, says the head of LineBreak.txt.
for first, last, name in ((0x20A0, 0x20CF, 'PR'), (0x3400, 0x4DBF, 'ID'), (0x4E00, 0x9FFF, 'ID'), (0xF900, 0xFAFF, 'ID'), (0x1F000, 0x1FAFF, 'ID'),
                          (0x1FC00, 0x1FFFD, 'ID'), (0x20000, 0x2FFFD, 'ID'), (0x30000, 0x3FFFD, 'ID')):
    for code in range(first, last + 1): classes[code] = name
for first, last, name in ranges('LineBreak.txt'):
    for code in range(first, last + 1): classes[code] = name
for code in range(LAST):
    if wide[code] and classes[code] in ('OP', 'CP'): classes[code] = {'OP': 'OW', 'CP': 'CW'}[classes[code]]
    if pictographic[code] and category[code] == 'Cn': classes[code] = 'EP'
    if classes[code] in ('H2', 'H3'):
        assert classes[code] == ('H3' if (code - 0xAC00) % 28 else 'H2')
        classes[code] = 'HS'
    if classes[code] == 'SA' and category[code] in ('Mn', 'Mc'): classes[code] = 'CM'

version = open(os.path.join(folder, 'LineBreak.txt'), encoding='utf8').readline().strip('# \n').removeprefix('LineBreak-').removesuffix('.txt')
with open(os.path.join(root, 'src/Classifieds.Typesetting/Characters/line-break-classes.txt'), 'w', encoding='ascii', newline='\n') as out:
    out.write(f'# Unicode {version}, made by eng/line-break-data.py, which changed the form of the data; unicode-licence.txt holds its licence.\n')
    start = 0
    for code in range(1, LAST + 1):
        if code < LAST and classes[code] == classes[start]: continue
        if classes[start] != 'XX': out.write(f'{start:X}' + (f'-{code - 1:X}' if code - 1 > start else '') + f' {SHORT.get(classes[start], classes[start])}\n')
        start = code

tests = [line.split('#')[0].strip() for line in open(os.path.join(folder, 'LineBreakTest.txt'), encoding='utf8')]
with open(os.path.join(root, 'tests/Classifieds.Tests/Typesetting/line-break-test.txt.gz'), 'wb') as file:
    with gzip.GzipFile(fileobj=file, mode='wb', compresslevel=9, filename='', mtime=0) as packed:
        packed.write('\n'.join([f'# Unicode {version}, comments cut off; src/Classifieds.Typesetting/Characters/unicode-licence.txt holds its licence'] + [test for test in tests if test]).encode() + b'\n')
