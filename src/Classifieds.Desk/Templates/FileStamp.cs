namespace Classifieds.Desk.Templates;

/// <summary>Tells the state of some files from another: by their names, times and lengths, without reading them.</summary>
internal readonly record struct FileStamp(long Mixed)
{
    /// <param name="paths">Files, and folders for the files that lie in them; what is not there counts as such.</param>
    public static FileStamp Of(params IEnumerable<string> paths)
    {
        long mixed = 17;
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
                foreach (FileInfo file in new DirectoryInfo(path).EnumerateFiles().OrderBy(file => file.Name, StringComparer.Ordinal))
                    Add(file);
            else Add(new FileInfo(path));
        }
        return new(mixed);

        void Add(FileInfo file)
        {
            foreach (char unit in file.FullName) Mix(unit);
            Mix(file.Exists ? file.LastWriteTimeUtc.Ticks : -1);
            Mix(file.Exists ? file.Length : -1);
        }

        void Mix(long value) => mixed = unchecked((mixed ^ value) * 1099511628211);
    }
}
