namespace Classifieds.Web.Pipeline;

/// <summary>An answer as it was given, for whoever asks the same again.</summary>
internal sealed record KeptAnswer(int Status, IReadOnlyList<(string Name, string Value)> Headers, byte[] Body)
{
    // What else stands at the head of an answer every answer gets anew.
    private static readonly string[] Kept = ["Location", "Content-Type", "Content-Disposition", "Set-Cookie"];

    public bool IsRefusal => Status >= StatusCodes.Status400BadRequest;

    public bool IsPage => Headers.Any(header => header.Name == "Set-Cookie"
        || (header.Name == "Content-Type" && header.Value.StartsWith("text/html", StringComparison.OrdinalIgnoreCase)));

    public static KeptAnswer Of(HttpResponse response, byte[] body) => new(
        response.StatusCode,
        [.. Kept.SelectMany(name => response.Headers[name].OfType<string>().Select(value => (name, value)))], body);

    public byte[] Write()
    {
        using var written = new MemoryStream();
        using (var writer = new BinaryWriter(written))
        {
            writer.Write(Status);
            writer.Write(Headers.Count);
            foreach ((string name, string value) in Headers)
            {
                writer.Write(name);
                writer.Write(value);
            }
            writer.Write(Body.Length);
            writer.Write(Body);
        }
        return written.ToArray();
    }

    public static KeptAnswer Read(byte[] written)
    {
        using var reader = new BinaryReader(new MemoryStream(written));
        int status = reader.ReadInt32();
        var headers = new (string, string)[reader.ReadInt32()];
        for (int at = 0; at < headers.Length; at++) headers[at] = (reader.ReadString(), reader.ReadString());
        return new(status, headers, reader.ReadBytes(reader.ReadInt32()));
    }

    public Task TellAsync(HttpContext context)
    {
        HttpResponse response = context.Response;
        response.StatusCode = Status;
        foreach ((string name, string value) in Headers) response.Headers.Append(name, value);
        response.Headers[OnceGate.Replayed] = "true";
        return Body.Length == 0 ? Task.CompletedTask : response.Body.WriteAsync(Body, context.RequestAborted).AsTask();
    }
}
