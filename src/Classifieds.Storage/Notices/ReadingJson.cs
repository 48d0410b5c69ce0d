using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;

namespace Classifieds.Storage.Notices;

/// <summary>What was read and found of a notice's words, as a revision keeps it beside them.</summary>
/// <remarks>
/// Classes of texts, whole numbers and lists alone, made empty and filled: the serializer compiles anew, at every start, whatever is made
/// for a value of another type, and for these nothing. By reflection, since types made ahead give what an old row does not say as null,
/// not as its property begins.
/// </remarks>
internal sealed class ReadingJson
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Kind { get; init; } = "";
    public int Family { get; init; }
    public string Section { get; init; } = "";
    public List<FactJson> Facts { get; init; } = [];
    public List<FindingJson> Findings { get; init; } = [];
    public List<ChangeJson> Changes { get; init; } = [];

    // Rows from before these were kept have none.
    public List<string> Materials { get; init; } = [];
    public List<string> Masked { get; init; } = [];
    public List<InstructionJson> Settings { get; init; } = [];
    public ShapeJson? Shape { get; init; }
    public PhotoJson? Photo { get; init; }

    public static ReadingJson Of(CheckedNotice notice) => new()
    {
        Kind = notice.Kind.ToString(),
        Family = (int)notice.Family,
        Section = notice.Section,
        Facts = [.. notice.Facts.Select(fact => new FactJson
        {
            Type = fact.Type, Span = SpanJson.Of(fact.Span), Text = fact.Text, Value = fact.Value, Tells = fact.Tells,
        })],
        Findings = [.. notice.Findings.Select(finding => new FindingJson
        {
            Code = finding.Code,
            Severity = (int)finding.Severity,
            Message = finding.Message,
            Where = finding.Where is { } where ? SpanJson.Of(where) : null,
            Fixes = [.. finding.Fixes],
        })],
        Changes = [.. notice.Changes.Select(change => new ChangeJson
        {
            Start = change.Start, Length = change.Length, From = change.From, To = change.To,
        })],
        Materials = [.. notice.Materials],
        Masked = [.. notice.Masked],
        Settings = [.. notice.Instructions.Select(one => new InstructionJson { Name = one.Name, Value = one.Value, Line = one.Line })],
        Shape = notice.Shape is { } shape ? new() { Columns = shape.Columns, IsBoxed = shape.IsBoxed, Lines = shape.Lines } : null,
        Photo = notice.Photo is { } photo
            ? new() { Name = photo.Name, Width = photo.Width, Height = photo.Height, Inks = photo.Inks, Hash = photo.Hash } : null,
    };

    public string Write() => JsonSerializer.Serialize(this, Json);

    /// <exception cref="JsonException">It is no reading.</exception>
    public static ReadingJson Read(string json) => JsonSerializer.Deserialize<ReadingJson>(json, Json)
        ?? throw new JsonException("There is no reading.");

    /// <summary>The notice without its photograph.</summary>
    public CheckedNotice ToNotice(string manuscript, string text) => new()
    {
        Manuscript = manuscript,
        Text = text,
        Kind = new(Kind),
        Family = (NoticeFamily)Family,
        Section = Section,
        Facts = Facts.ConvertAll(fact => new Fact(fact.Type, fact.Span.ToSpan(), fact.Text, fact.Value) { Tells = fact.Tells }),
        Findings = Findings.ConvertAll(finding => new Finding(finding.Code, (Severity)finding.Severity, finding.Message)
        {
            Where = finding.Where?.ToSpan(), Fixes = finding.Fixes,
        }),
        Changes = Changes.ConvertAll(change => new TextChange(change.Start, change.Length, change.From, change.To)),
        Materials = Materials,
        Masked = Masked,
        Instructions = Settings.ConvertAll(one => new Instruction(one.Name, one.Value, one.Line)),
        Shape = Shape is { } shape ? new(shape.Columns, shape.IsBoxed, shape.Lines) : null,
    };

    internal sealed class SpanJson
    {
        public int Start { get; init; }
        public int Length { get; init; }
        public int End => Start + Length;

        public static SpanJson Of(TextSpan span) => new() { Start = span.Start, Length = span.Length };

        public TextSpan ToSpan() => new(Start, Length);
    }

    internal sealed class FactJson
    {
        public string Type { get; init; } = "";
        public SpanJson Span { get; init; } = new();
        public string Text { get; init; } = "";
        public string Value { get; init; } = "";
        public IReadOnlyDictionary<string, string> Tells { get; init; } = new Dictionary<string, string>();
    }

    internal sealed class FindingJson
    {
        public string Code { get; init; } = "";
        public int Severity { get; init; }
        public string Message { get; init; } = "";
        public SpanJson? Where { get; init; }
        public List<string> Fixes { get; init; } = [];
    }

    internal sealed class ChangeJson
    {
        public int Start { get; init; }
        public int Length { get; init; }
        public string From { get; init; } = "";
        public string To { get; init; } = "";
    }

    internal sealed class InstructionJson
    {
        public string Name { get; init; } = "";
        public string Value { get; init; } = "";
        public int Line { get; init; }
    }

    internal sealed class ShapeJson
    {
        public int Columns { get; init; }
        public bool IsBoxed { get; init; }
        public int Lines { get; init; }
    }

    // The pixels lie in a table of their own; what they must be is here, under the revision's hash in the ledger.
    internal sealed class PhotoJson
    {
        public string Name { get; init; } = "";
        public int Width { get; init; }
        public int Height { get; init; }
        public int Inks { get; init; }
        public string Hash { get; init; } = "";

        /// <exception cref="CryptographicException">They are gone, or others.</exception>
        public Photograph Open(byte[]? made, Func<byte[], byte[]> open)
        {
            byte[] samples = open(made ?? throw new CryptographicException("The photograph is gone."));
            if (samples.LongLength != (long)Width * Height * Inks) throw new CryptographicException("The photograph has another size.");
            var photo = new Photograph(Name, Width, Height, Inks, samples);
            return photo.Hash == Hash ? photo : throw new CryptographicException("The photograph is another.");
        }
    }
}
