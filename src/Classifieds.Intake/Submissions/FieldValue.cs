using Classifieds.Domain.Catalogues;
using Classifieds.Intake.Cleaning;
using Classifieds.Intake.Writing;

namespace Classifieds.Intake.Submissions;

/// <summary>What a form says in one field.</summary>
/// <param name="Words">As filled in, empty where nothing was.</param>
/// <param name="Beside">What the thing is called that it says something of.</param>
/// <param name="IsAsked">The notice cannot be worded without it.</param>
internal sealed record FieldValue(NoticeField Field, string Words, string Beside, DateOnly PrintDate, bool IsAsked)
{
    private string? clean;

    public bool IsFilled => Words.Length > 0;

    /// <summary>Whether the words have the shape that the field asks for; only then are they read.</summary>
    public bool IsShaped => FieldShape.Accepts(Field.Type, Words);

    /// <summary>The words in house style, as they are read where they stand in a text.</summary>
    public string Clean => clean ??= TextCleaner.Clean(Words).Text;
}
