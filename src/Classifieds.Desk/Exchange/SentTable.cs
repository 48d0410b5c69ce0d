using System.Globalization;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Identifiers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Exchange;

namespace Classifieds.Desk.Exchange;

/// <summary>A table that other people made, understood by its heads: which row they are, which field each column is.</summary>
internal sealed class SentTable
{
    private const int MostRowsBeforeHeads = 10;
    private const int MostItems = 9;

    // 46351 is 2026-11-25, as spreadsheets count.
    private const int FirstSerial = 20_000, LastSerial = 80_000;

    private static readonly string[] KeyHeads = ["发件编号", "发件号", "key"], NameHeads = ["稿号", "id"];
    private static readonly string[] KindHeads = ["分类", "分类代号", "类别", "kind"];
    private static readonly string[] DayHeads = ["见报日", "刊登日期", "登报日期", "刊期", "issue"];
    private static readonly string[] TextHeads = ["正文", "见报文字", "启事内容", "登报内容", "text"];

    // What our own export says beside.
    private static readonly string[] OwnHeads = ["报纸", "栏目", "状态", "校验值", "类别名称"];

    private readonly Catalogue catalogue;
    private readonly HashSet<string> fieldHeads;
    private readonly string[] heads, names;
    private readonly IReadOnlyList<TableRow> rows;

    private SentTable(Catalogue catalogue, HashSet<string> fieldHeads, string[] heads, IReadOnlyList<TableRow> rows) =>
        (this.catalogue, this.fieldHeads, this.heads, names, this.rows) = (catalogue, fieldHeads, heads, [.. heads.Select(Bare)], rows);

    /// <returns>Or IMPORT-HEADS: no row of the first ten names columns.</returns>
    public static Outcome<SentTable> Of(Catalogue catalogue, IReadOnlyList<TableRow> rows)
    {
        HashSet<string> fields =
            [.. catalogue.Kinds.SelectMany(kind => kind.Fields).SelectMany(field => new[] { Bare(field.Label), Bare(field.Name) })];
        int best = -1, most = 0;
        for (int at = 0; at < Math.Min(rows.Count, MostRowsBeforeHeads); at++)
        {
            // A head that is merged downward says the same twice: the lower row has the names of all columns.
            int known = rows[at].Cells.Select(cell => Bare(cell.Text)).Distinct().Count(head => IsKnown(fields, head));
            if (known > 0 && known >= most) (best, most) = (at, known);
        }
        if (best < 0)
        {
            return new Refusal("IMPORT-HEADS", "表格的前十行里没有列名，要有“正文”一列，或“分类”和 kinds 列出的各个字段")
            {
                Kind = RefusalKind.Faulty,
            };
        }
        string[] heads = [.. rows[best].Cells.Select((cell, column) => cell.Text.Length > 0 ? cell.Text : Above(column))];
        return new SentTable(catalogue, fields, heads, [.. rows.Skip(best + 1)]);

        string Above(int column) => best > 0 ? rows[best - 1].At(column).Text : "";
    }

    /// <summary>The heads of columns that say something and that nobody here understands.</summary>
    public IReadOnlyList<string> Unused => [.. heads.Where((head, column) => head.Length > 0
        && !IsKnown(fieldHeads, names[column]) && !OwnHeads.Contains(names[column])
        && rows.Any(row => row.At(column).Text.Length > 0)).Distinct()];

    public IReadOnlyList<SentRow> Read()
    {
        Dictionary<int, int> usual = [];
        for (int column = 0; column < heads.Length; column++)
            if (UsualLength(column) is { } length) usual[column] = length;
        return [.. rows.Select(row => Read(row, usual))];
    }

    private SentRow Read(TableRow row, Dictionary<int, int> usual)
    {
        List<CellFinding> cells = [];
        string? key = First(KeyHeads) ?? First(NameHeads), text = First(TextHeads), kindName = First(KindHeads);
        List<DateOnly> days = Days(row, cells);
        var sent = new SentRow(row.Number) { Key = key, Days = days };
        if (text is not null) return sent with { Text = text, Cells = cells };
        if (kindName is null) return sent with { Cells = [.. cells, new("", ImportFindings.NoKind.At(null))] };
        if (catalogue.Named(kindName) is not { } kind)
            return sent with { Cells = [.. cells, new(HeadOf(KindHeads), ImportFindings.Unknown.At(null, kindName))] };

        Dictionary<string, string> fields = [], columns = new(StringComparer.Ordinal);
        List<Dictionary<string, string>> items = [];
        for (int column = 0; column < heads.Length; column++)
        {
            TableCell cell = row.At(column);
            string head = names[column];
            if (cell.Text.Length == 0 || IsSpecial(head) || OwnHeads.Contains(head) || !IsKnown(fieldHeads, head)) continue;
            (string name, int item) = Numbered(head);
            if (kind.Fields.FirstOrDefault(field => Bare(field.Name) == name || Bare(field.Label) == name) is not { } field)
            {
                fields[heads[column]] = cell.Text; // the form says which fields it has
                columns[heads[column]] = heads[column];
                continue;
            }
            string words = Words(field, cell);
            if (field.IsOfItem)
            {
                while (items.Count <= item) items.Add([]);
                items[item][field.Name] = words;
                columns[string.Create(CultureInfo.InvariantCulture, $"items[{item}].{field.Name}")] = heads[column];
            }
            else
            {
                fields[field.Name] = words;
                columns[field.Name] = heads[column];
            }
            if (IsNumber(field.Type)) AddNumberFindings(cell, heads[column], usual.GetValueOrDefault(column), cells);
        }
        return sent with
        {
            Form = new Submission { Kind = kind.Id, Fields = fields, Items = [.. items.Where(item => item.Count > 0)] },
            Columns = columns,
            Cells = cells,
        };

        string? First(string[] names) => ColumnOf(names) is { } column && row.At(column).Text is { Length: > 0 } said ? said : null;
    }

    private List<DateOnly> Days(TableRow row, List<CellFinding> cells)
    {
        if (ColumnOf(DayHeads) is not { } column) return [];
        TableCell cell = row.At(column);
        if (cell.Text.Length == 0) return [];
        if (cell.Day is { } only) return [only];
        List<DateOnly> days = [];
        foreach (string word in cell.Text.Split(['、', '，', ',', ' ', ';', '；'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (DayOf(word) is { } day) days.Add(day);
            else cells.Add(new(heads[column], ImportFindings.Day.At(null, word)));
        }
        return days;
    }

    private static void AddNumberFindings(TableCell cell, string head, int usual, List<CellFinding> cells)
    {
        if (cell.IsQuantity)
        {
            bool isRounded = cell.Text.Contains('E', StringComparison.OrdinalIgnoreCase) || cell.Text.Length > 15;
            cells.Add(new(head, (isRounded ? ImportFindings.NumberRounded : ImportFindings.NumberAsQuantity).At(null, cell.Text)));
        }
        else if (usual > cell.Text.Length && cell.Text.All(char.IsAsciiDigit))
        {
            cells.Add(new(head, ImportFindings.NumberShort.At(null, cell.Text, cell.Text.Length, usual)));
        }
    }

    // Of a column of numbers of one length of which some begin with a zero, those that are shorter may have lost theirs.
    private int? UsualLength(int column)
    {
        string[] numbers = [.. rows.Select(row => row.At(column).Text).Where(text => text.Length > 0 && text.All(char.IsAsciiDigit))];
        if (numbers.Length < 3 || !numbers.Any(number => number[0] == '0')) return null;
        (int length, int count) = numbers.CountBy(number => number.Length).MaxBy(one => one.Value);
        return count * 2 > numbers.Length ? length : null;
    }

    private static string Words(NoticeField field, TableCell cell)
    {
        bool isDay = field.Type is FactType.Date or FactType.SignatureDate or FactType.Deadline or "time";
        return isDay && (cell.Day ?? (IsIsoLike(cell.Text) ? DayOf(cell.Text) : null)) is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日")
            : cell.Text;
    }

    private static bool IsIsoLike(string text) =>
        text.Length >= 5 && text.All(unit => char.IsAsciiDigit(unit) || unit is '-' or '/' or '.');

    private static DateOnly? DayOf(string word)
    {
        string plain = string.Concat(word.TrimEnd('日').Select(unit => unit is '年' or '月' or '/' or '.' ? '-' : unit));
        CultureInfo any = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(plain, ["yyyy-M-d", "yyyyMMdd"], any, DateTimeStyles.None, out DateOnly day)) return day;
        return int.TryParse(plain, NumberStyles.None, any, out int serial) && serial is > FirstSerial and < LastSerial
            ? DateOnly.FromDateTime(DateTime.FromOADate(serial)) : null;
    }

    private static bool IsNumber(string type) =>
        type.EndsWith("-number", StringComparison.Ordinal) || type == FactType.InvoiceCode
        || IdentifierTable.Find(type) is { Owner: not IdentifierOwner.Nobody };

    // 号码2 is the number of the second thing.
    private static (string Name, int Item) Numbered(string head) =>
        head.Length > 1 && head[^1] is >= '2' and <= (char)('0' + MostItems) ? (head[..^1], head[^1] - '1') : (head, 0);

    private static bool IsKnown(HashSet<string> fields, string head) =>
        head.Length > 0 && (IsSpecial(head) || fields.Contains(head) || fields.Contains(Numbered(head).Name));

    private static bool IsSpecial(string head) => KeyHeads.Contains(head) || NameHeads.Contains(head) || KindHeads.Contains(head)
        || DayHeads.Contains(head) || TextHeads.Contains(head);

    private int? ColumnOf(string[] any)
    {
        foreach (string name in any)
            if (Array.IndexOf(names, name) is >= 0 and int column) return column;
        return null;
    }

    private string HeadOf(string[] names) => ColumnOf(names) is { } column ? heads[column] : "";

    // 证件号码（必填）*： says what 证件号码 says.
    private static string Bare(string head)
    {
        int note = head.IndexOfAny(['（', '(', '【']);
        string name = note > 0 ? head[..note] : head;
        return string.Concat(name.Where(unit => !char.IsWhiteSpace(unit) && unit is not ('*' or '＊' or ':' or '：'))).ToLowerInvariant();
    }
}
