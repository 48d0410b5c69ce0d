namespace Classifieds.Storage.Searches;

internal sealed record SearchRow
{
    public const string Columns = "entry, notice_id, insertion, revision";

    public required long Entry { get; init; }
    public required string NoticeId { get; init; }
    public required int Insertion { get; init; }
    public required int Revision { get; init; }

    public static string ColumnsOf(string table) => $"{table}.entry, {table}.notice_id, {table}.insertion, {table}.revision";
}
