namespace Classifieds.Desk.Notices;

/// <summary>A text file of notices: blocks parted by a line <c>---</c>.</summary>
public static class NoticeBlocks
{
    /// <returns>The blocks in their order, outer blank lines trimmed; empty blocks are left out.</returns>
    public static IReadOnlyList<string> Split(string text)
    {
        List<string> blocks = [];
        List<string> lines = [];
        foreach (string line in text.Split('\n'))
        {
            if (line.TrimEnd() == "---") Close();
            else lines.Add(line);
        }
        Close();
        return blocks;

        void Close()
        {
            string block = string.Join('\n', lines).Trim('\n', '\r', ' ', '\t', '\uFEFF');
            if (block.Length > 0) blocks.Add(block);
            lines.Clear();
        }
    }
}
