namespace Classifieds.Press.Pdf;

/// <summary>The objects of a PDF file one after the other, and the table that says where each begins.</summary>
/// <remarks>Classic cross-reference table: PDF/X-1a forbids object and cross-reference streams.</remarks>
internal sealed class ObjectWriter : IDisposable
{
    private readonly List<int> offsets = [0];
    private readonly PdfBuffer file;

    /// <param name="version">Such as 1.4.</param>
    public ObjectWriter(string version, int capacity)
    {
        file = new(capacity);
        // four bytes above 127: this is no text file
        file.Add("%PDF-"u8).Add(version).Add("\n%"u8).Add([0xE5, 0x91, 0x8A, 0xE7, (byte)'\n']);
    }

    /// <summary>A number for an object that others name before it is written.</summary>
    public int Reserve()
    {
        offsets.Add(0);
        return offsets.Count - 1;
    }

    public PdfBuffer Begin(int number)
    {
        offsets[number] = file.Length;
        return file.Add(number).Add(" 0 obj\n"u8);
    }

    public void End() => file.Add("\nendobj\n"u8);

    public void Stream(int number, string entries, ReadOnlySpan<byte> bytes)
    {
        Begin(number).Add("<<"u8).Add(entries).Add("/Length "u8).Add(bytes.Length).Add(">>\nstream\n"u8).Add(bytes).Add("\nendstream"u8);
        End();
    }

    /// <summary>Of everything written so far.</summary>
    public ReadOnlySpan<byte> Written => file.Written;

    public void Dispose() => file.Dispose();

    public byte[] Finish(int catalog, int information, string identity)
    {
        int table = file.Length;
        file.Add("xref\n0 "u8).Add(offsets.Count).Add("\n0000000000 65535 f \n"u8);
        for (int i = 1; i < offsets.Count; i++)
            file.Add(offsets[i].ToString("D10", System.Globalization.CultureInfo.InvariantCulture)).Add(" 00000 n \n"u8);
        file.Add("trailer\n<</Size "u8).Add(offsets.Count).Add("/Root "u8).Add(catalog).Add(" 0 R/Info "u8).Add(information)
            .Add(" 0 R/ID[<"u8).Add(identity).Add("><"u8).Add(identity).Add(">]>>\nstartxref\n"u8).Add(table).Add("\n%%EOF\n"u8);
        return file.ToArray();
    }
}
