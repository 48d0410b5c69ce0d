namespace Classifieds.Intake.Lexis;

/// <summary>One known word.</summary>
/// <param name="Kind">Of a document or seal: the index of the kind it is lost under.</param>
/// <param name="FactType">Of a label: the type of fact that follows.</param>
/// <param name="Kinds">Of a kind's recognising word: the indexes of those kinds.</param>
internal sealed record Word(string Text, WordRole Role, int Kind, string FactType, int[] Kinds);
