using System.Reflection;
using System.Text;

namespace Classifieds.Domain.Regions;

/// <summary>A table of tab-separated values that travels inside the assembly.</summary>
internal static class EmbeddedTable
{
    /// <returns>The cells of each line below the heading.</returns>
    public static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0) yield return line.Split('\t');
        }
    }
}
