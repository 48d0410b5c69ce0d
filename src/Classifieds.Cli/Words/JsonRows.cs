using System.Text;
using Classifieds.Cli.Options;
using Classifieds.Desk.Wire;

namespace Classifieds.Cli.Words;

/// <summary>An answer to programs on standard output: a line a row, or one list of them.</summary>
internal sealed class JsonRows : IDisposable
{
    private readonly StreamWriter output =
        new(new StandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 65536);

    private readonly bool isList;
    private int count;

    /// <param name="format">Jsonl or Json.</param>
    public JsonRows(OutputFormat format)
    {
        isList = format == OutputFormat.Json;
        Say.Before = Flush;
    }

    /// <summary>An answer that is one thing: one line in either format.</summary>
    public static void WriteOne<T>(T answer)
    {
        using var rows = new JsonRows(OutputFormat.Jsonl);
        rows.Write(answer);
    }

    public void Write<T>(T row)
    {
        if (isList) output.Write(count == 0 ? "[\n" : ",\n");
        output.Write(WireJson.Write(row));
        if (!isList) output.Write('\n');
        count++;
    }

    /// <summary>What was written is there to be read: a list is told when it is whole.</summary>
    public void Flush()
    {
        Say.EraseBar();
        if (!isList) output.Flush();
    }

    public void Dispose()
    {
        Say.Before = null;
        if (isList) output.Write(count == 0 ? "[]\n" : "\n]\n");
        output.Dispose();
    }
}
