#!/usr/bin/env python3
"""Completes invented numbers with the check digits that hold, for seeds and tests.

usage: check-digits.py KIND NUMBER-WITHOUT-ITS-CHECKS …    or    check-digits.py --fill < text
KIND: ID 17 digits · USC 16 characters (both checks are added) · RG 14 digits · BK a card number but for its last digit
--fill replaces [[KIND:number]] in a text; VIN takes 17 characters of which the ninth is worked out anew.
"""
import re
import sys

ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
ORGANIZATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # GB 32100-2015: no I, O, S, V, Z
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
VIN_VALUES = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))


def resident_id(digits):
    """GB 11643-1999, MOD 11-2."""
    assert re.fullmatch(r"\d{17}", digits), digits
    return digits + "10X98765432"[sum(int(d) * w for d, w in zip(digits, ID_WEIGHTS)) % 11]


def organization_code(eight):
    """GB 11714-1997; letters count A = 10 … Z = 35."""
    check = 11 - sum(int(c, 36) * w for c, w in zip(eight, ORGANIZATION_WEIGHTS)) % 11
    return eight + {10: "X", 11: "0"}.get(check, str(check))


def credit_code(sixteen):
    """GB 32100-2015: the organisation code's own check first, then MOD 31-3 over all."""
    assert len(sixteen) == 16, sixteen
    code = sixteen[:8] + organization_code(sixteen[8:])
    return code + CREDIT_ALPHABET[-sum(CREDIT_ALPHABET.index(c) * pow(3, i, 31) for i, c in enumerate(code)) % 31]


def registration_number(digits):
    """GS 15-2006, ISO 7064 MOD 11,10."""
    assert re.fullmatch(r"\d{14}", digits), digits
    product = 10
    for digit in digits:
        product = ((product + int(digit)) % 10 or 10) * 2 % 11
    return digits + str((11 - product) % 10)


def bank_card(digits):
    """Luhn."""
    doubled = [int(d) * (2 - i % 2) for i, d in enumerate(reversed(digits))]
    return digits + str(-sum(n - 9 if n > 9 else n for n in doubled) % 10)


def vin(characters):
    """GB 16735: the ninth character checks the others."""
    assert len(characters) == 17, characters
    rest = sum(VIN_VALUES.get(c) * w if c in VIN_VALUES else int(c) * w
               for i, (c, w) in enumerate(zip(characters, VIN_WEIGHTS)) if i != 8) % 11
    return characters[:8] + ("X" if rest == 10 else str(rest)) + characters[9:]


KINDS = {"ID": resident_id, "USC": credit_code, "RG": registration_number, "BK": bank_card, "VIN": vin}

if __name__ == "__main__":
    # The standards' own examples, so that a wrong weight is seen before a wrong seed is made.
    assert resident_id("11010519491231002") == "11010519491231002X" and resident_id("44052418800101001") == "440524188001010014"
    assert credit_code("9111000060003734") == "91110000600037341L"
    assert registration_number("11010800000001") == "110108000000016"
    if sys.argv[1:] == ["--fill"]:
        sys.stdout.write(re.sub(r"\[\[(\w+):(\w+)\]\]", lambda m: KINDS[m[1]](m[2]), sys.stdin.read()))
    elif len(sys.argv) > 2 and sys.argv[1] in KINDS:
        for number in sys.argv[2:]:
            print(KINDS[sys.argv[1]](number))
    else:
        sys.exit(__doc__)
