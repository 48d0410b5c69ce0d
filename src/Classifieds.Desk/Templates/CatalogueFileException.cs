namespace Classifieds.Desk.Templates;

/// <summary>A catalogue file that says something wrong; becomes a refusal before it leaves this room.</summary>
internal sealed class CatalogueFileException(string file, int line, string message) : Exception(message)
{
    public string File { get; } = file;

    public int Line { get; } = line;
}
