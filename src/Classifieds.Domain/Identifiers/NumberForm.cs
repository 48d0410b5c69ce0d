namespace Classifieds.Domain.Identifiers;

/// <summary>What may stand inside a number of some type without being part of its fault.</summary>
[Flags]
internal enum NumberForm
{
    /// <summary>Digits and Latin letters; blanks, hyphens and words around it are left out and reported.</summary>
    Plain = 0,

    /// <summary>A hyphen belongs to the printed form and needs no remark: 组织机构代码 <c>M000100Y-4</c>.</summary>
    HyphenIsUsual = 1,

    /// <summary>Chinese characters are part of the number: 号牌 <c>京A12345</c>.</summary>
    Chinese = 2,

    /// <summary>A run of X hides digits, since the type has no such letters: <c>6123XXXXXXXXXX3016</c>.</summary>
    CrossesMask = 4,

    /// <summary>Several numbers with words between them: whatever is no letter or digit is kept as one blank.</summary>
    Words = 8,
}
