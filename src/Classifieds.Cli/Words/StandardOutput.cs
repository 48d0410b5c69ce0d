using Classifieds.Cli.Files;
using Microsoft.Win32.SafeHandles;

namespace Classifieds.Cli.Words;

/// <summary>Standard output as bytes. Where it takes no more the run ends: with a sentence where it is closed or full, and without one
/// where its reader has gone.</summary>
internal sealed class StandardOutput : Stream
{
    private const int BrokenPipe = 32, NoSpace = 28; // EPIPE and ENOSPC, as an IOException's HResult carries them

    private static readonly Lazy<Stream?> Shared = new(Find);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Whether a person looks at it.</summary>
    public static bool IsTerminal { get; } = !Console.IsOutputRedirected;

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (buffer.IsEmpty) return;
        try
        {
            (Shared.Value ?? throw new OutputLostException("标准输出是关着的，答话没有写出")).Write(buffer);
        }
        catch (IOException reason)
        {
            string why = reason.HResult == NoSpace ? "标准输出写不下了，磁盘已满，答话不全" : "标准输出写不进去，答话不全";
            throw new OutputLostException(why, reason) { IsUnwanted = reason.HResult == BrokenPipe };
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    // The console's own stream says nothing of a reader that has gone, and would go on for ever; it alone keeps its place in a file that
    // several programs write to.
    private static Stream? Find()
    {
        if (!InheritedFile.IsOpen(InheritedFile.Output)) return null;
        if (OperatingSystem.IsWindows() || InheritedFile.IsNonBlocking(InheritedFile.Output)) return Console.OpenStandardOutput();
        var direct = new FileStream(new SafeFileHandle(InheritedFile.Output, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return direct.CanSeek ? Console.OpenStandardOutput() : direct;
    }
}
