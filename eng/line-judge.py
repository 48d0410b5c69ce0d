#!/usr/bin/env python3
"""Judges from the PDF alone how the lines of one column are set: pulled lines, parted units, stubs, in so many of 1,000 justified lines.
usage: line-judge.py FILE.pdf SIZE_PT MEASURE_EM [-v]    (paragraphs stand apart by more than their lines do; -v shows every faulty line)
Needs mutool. It reads glyph origins and knows neither the manuscript nor the engine.

pulled   a line that is not a paragraph's last whose mean gap between Han characters is over 0.15 em, or that ends over half an em short
short    of these, the ones that fall short
parted   between a number and its unit (16500|元, 12.5|mm, 10|日, 0418|号), or inside a number with a point, a comma or a unit
counted  2026|年, 12|月, 3|名: told beside them, no fault by itself
stubs    a code with fewer than two characters on a side of its break, a plate parted before its city's letter (闽|H93D56)
spaced   digits over 0.06 em further apart than drawn, glyphs scaled by over 2 %
"""
import collections, html, re, statistics, subprocess, sys, unicodedata

PULLED, SHORT, SPACED, SCALED = 0.15, 0.5, 0.06, 0.02
SLACK = 0.004  # of an em: coordinates are printed with so few places
CLOSING = '。，、；：！？）》〉」』】〕〗”’'
PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
SIGNS = '％%‰℃℉°㎡㎏㎝㎜㎞ℓ'
LATIN = set('m mm cm dm km kg mg g t L ml kW kV kVA kWh Ah mAh V W A Hz MHz GHz MPa GB TB MB h m² m³ mm² cm² km/h C'.split())
HAN_UNITS = ('元 角 万 亿 千 百 美元 欧元 港元 日元 英镑 吨 亩 米 平方 立方 公斤 公里 公顷 公升 克 千克 毫 厘米 分米 微米 千瓦 兆瓦 伏 安 斤 升 度 号 日'
             ).split()
DAY = re.compile(r'\d{1,2}$')


def characters(path):
    """(page, baseline, x, right edge, character) of every glyph that prints, in drawing order."""
    drawn = subprocess.run(['mutool', 'draw', '-q', '-F', 'stext', '-o', '-', path], capture_output=True, check=False)
    text = drawn.stdout.decode('utf-8', 'ignore')
    page = 0
    for found in re.finditer(r'<page |<char quad="([^"]*)" x="([^"]*)" y="([^"]*)"[^>]*? c="([^"]*)"/>', text):
        if found.group(1) is None:
            page += 1
            continue
        quad = [float(part) for part in found.group(1).split()]
        one = html.unescape(found.group(4))
        if 0x2E80 <= ord(one[0]) < 0x2FE0: one = unicodedata.normalize('NFKC', one)  # a radical is read for its character
        if one.strip(): yield page, float(found.group(3)), float(found.group(2)), quad[2], one


def lines_of(path):
    lines = collections.defaultdict(list)
    for page, y, x, right, one in characters(path): lines[page, round(y, 1)].append((x, right, one))
    return [(place, sorted(glyphs)) for place, glyphs in sorted(lines.items())]


def is_han(one): return '\u3400' <= one <= '\u9fff' or one >= '\U00020000'
def is_code(one): return one.isascii() and one.isalnum()


def last_lines(lines, texts):
    """Whether each line is its paragraph's last: the next stands further off, on another page, or is one of twelve dots."""
    pitches = [b[0][1] - a[0][1] for a, b in zip(lines, lines[1:]) if a[0][0] == b[0][0]]
    pitch = min(statistics.multimode(round(one, 1) for one in pitches)) if pitches else 0
    is_dots = [not re.sub('[…⋯“”‘’（）。，！？]', '', text) and '…' in text for text in texts]
    last = []
    for i, (place, _) in enumerate(lines):
        follows = i + 1 < len(lines) and lines[i + 1][0][0] == place[0] and lines[i + 1][0][1] - place[1] < 1.1 * pitch
        last.append(not follows or is_dots[i] or is_dots[i + 1])
    return last


def is_unit(before, behind):
    """A line ends in a digit: is what opens the next its unit?"""
    if behind[0] in SIGNS: return True
    letters = re.match(r'[A-Za-zμΩ·/]+[²³]?', behind)
    if letters:
        number = re.search(r'(?<![A-Za-z])[\d.,]*\d$', before)
        return bool(number) and letters.group() in LATIN and not behind[letters.end():letters.end() + 1].isdigit()
    if any(behind.startswith(unit) for unit in HAN_UNITS): return True
    return False


def is_number_parted(before, behind):
    """Digits on both sides of the break, of one number that has a point, a comma or a unit."""
    head = re.search(r'[\d.,]+$', before).group()
    tail = re.match(r'[\d.,]+', behind).group()
    rest = behind[len(tail):]
    if re.search(r'[A-Za-z]$', before[:len(before) - len(head)]): return False  # a code of letters and digits
    if re.match(r'[A-Za-z]', rest) and not is_unit(head + tail, rest): return False
    whole = head + tail
    if re.search(r'(?<!\d)0\d{2,3}-$', before[:len(before) - len(head)]): return False  # a telephone's 3-4
    if re.fullmatch(r'\d{1,3}(,\d{3})+(\.\d+)?', whole) or re.fullmatch(r'\d+\.\d+', whole): return True
    return len(whole) < 8 or (bool(rest) and rest[0] in '元万亿吨亩米㎡℃％%')


def judge(path, size, measure, verbose):
    lines = lines_of(path)
    texts = [''.join(one for *_, one in glyphs) for _, glyphs in lines]
    left = statistics.median(glyphs[0][0] for _, glyphs in lines)
    last = last_lines(lines, texts)
    count = collections.Counter(lines=len(lines))
    steps = [b[0] - a[0] for _, glyphs in lines for a, b in zip(glyphs, glyphs[1:]) if a[2].isdigit() and b[2].isdigit() and a[2].isascii()]
    digit = statistics.mode(round(step, 1) for step in steps) if steps else 0
    for i, (_, glyphs) in enumerate(lines):
        text, faults = texts[i], []
        if last[i]: continue
        count['justified'] += 1
        gaps = [(b[0] - a[0]) / size - 1 for a, b in zip(glyphs, glyphs[1:]) if is_han(a[2]) and is_han(b[2])]
        gap = statistics.mean(gaps) if gaps else 0
        x, right, one = glyphs[-1]
        if one in CLOSING: right = x + size / 2
        lack = measure - (right - left) / size
        if lack > SHORT: faults += ['pulled', 'short']
        elif gap > PULLED + SLACK: faults.append('pulled')
        spaced = [b[0] - a[0] - digit for a, b in zip(glyphs, glyphs[1:]) if a[2] in '0123456789' and b[2] in '0123456789']
        widths = [b - a for a, b, one in glyphs if is_han(one)]
        if spaced and statistics.median(spaced) > (SPACED + digit * SCALED / size + 2 * SLACK) * size: faults.append('spaced')
        if widths and abs(statistics.median(widths) / size - 1) > SCALED + SLACK: faults.append('spaced')
        following = texts[i + 1]
        end, start = text[-1], following[0]
        if end.isdigit() and end.isascii():
            if start.isdigit() and start.isascii():
                if is_number_parted(text, following): faults.append('parted')
            elif is_unit(text, following): faults.append('parted')
            elif start in '年月' or is_han(start): faults.append('counted')
        elif end in '万亿千百' and text[-2:-1].isdigit() and start in '元股吨亩美港斤克米瓦平': faults.append('parted')
        elif end == '.' and text[-2:-1].isdigit() and start.isdigit(): faults.append('parted')
        elif re.search(r'(?<![\d,])\d{1,3},$', text) and re.match(r'\d{3}(?!\d)', following): faults.append('parted')
        elif re.search(r'\d[A-Za-z]$', text) and re.match(r'[a-zA-Z]\b', following) and end + start in LATIN: faults.append('parted')
        if is_code(end) and is_code(start):
            head, tail = re.search(r'[A-Za-z0-9]+$', text).group(), re.match(r'[A-Za-z0-9]+', following).group()
            is_plate = len(head) == 1 and text[-2:-1] in PROVINCES
            is_stub = min(len(head), len(tail)) < 2 and end.isdigit() == start.isdigit()  # before 6台 a blank may have stood
            if is_stub and not is_plate and 'parted' not in faults: faults.append('stubs')
        if end in PROVINCES and re.match(r'[A-Z][·•]?[A-Z0-9]{5}', following): faults.append('stubs')
        count.update(set(faults))
        if verbose and faults: print(f'{",".join(sorted(set(faults))):16s} {gap:+.3f} {lack:+.2f} {text}│{following[:10]}')
    return count


if __name__ == '__main__':
    found = judge(sys.argv[1], float(sys.argv[2]), float(sys.argv[3]), '-v' in sys.argv)
    justified = max(1, found['justified'])
    names = ('pulled', 'short', 'parted', 'counted', 'stubs', 'spaced')
    shares = ' '.join(f'{name} {found[name]} ({1000 * found[name] / justified:.1f}‰)' for name in names)
    print(f'lines {found["lines"]} justified {found["justified"]} | {shares}')
