namespace Classifieds.Intake.Lexis;

/// <summary>What a known word is to the reader.</summary>
[Flags]
internal enum WordRole
{
    None = 0,
    Document = 1,
    Seal = 2,
    Label = 4,
    LossVerb = 8,
    VoidWord = 16,
    KindWord = 32,
    DecisiveWord = 64,
}
