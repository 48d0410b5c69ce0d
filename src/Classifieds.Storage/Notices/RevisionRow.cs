using System.Security.Cryptography;
using System.Text;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;
using Classifieds.Storage.Keys;

namespace Classifieds.Storage.Notices;

internal sealed record RevisionRow
{
    public const string Columns = "notice_id, number, manuscript, house_text, reading, printed, made_at, made_by";

    /// <summary>Every revision with its photograph; a condition may follow.</summary>
    public const string Select = """
        SELECT revision.notice_id, revision.number, manuscript, house_text, reading, printed, made_at, made_by,
            photograph.samples AS photograph
        FROM revision LEFT JOIN photograph ON photograph.notice_id = revision.notice_id AND photograph.revision = revision.number
        """;

    public required string NoticeId { get; init; }
    public required int Number { get; init; }
    public required byte[] Manuscript { get; init; }
    public required byte[] HouseText { get; init; }
    public required byte[] Reading { get; init; }
    public required string Printed { get; init; }
    public required string MadeAt { get; init; }
    public required string MadeBy { get; init; }

    /// <summary>Sealed, in a table of its own; null where the notice has none.</summary>
    public byte[]? Photograph { get; init; }

    /// <summary>Over the row as it is stored, so that it can be proved without the key and tells nothing of the text.</summary>
    public string ContentHash
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            byte[][] texts = [Manuscript, HouseText, Reading, Encoding.UTF8.GetBytes(Printed)];
            foreach (byte[] part in Photograph is { } photo ? [.. texts, photo] : texts)
            {
                hash.AppendData(BitConverter.GetBytes((long)part.Length)); // lengths first: no byte can pass from one part to the next
                hash.AppendData(part);
            }
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    /// <param name="words">Of the notice.</param>
    /// <param name="picture">Of its photographs; null where it has none.</param>
    public static RevisionRow From(Revision revision, NoticeKey words, NoticeKey? picture)
    {
        string place = $"{revision.Notice}/{revision.Number}";
        CheckedNotice content = revision.Content;
        return new()
        {
            NoticeId = revision.Notice.ToString(),
            Number = revision.Number,
            Manuscript = words.Seal(content.Manuscript, $"{place}/manuscript"),
            HouseText = words.Seal(content.Text, $"{place}/house_text"),
            Reading = words.Seal(ReadingJson.Write(content), $"{place}/reading"),
            Printed = revision.Printed,
            MadeAt = Timestamp.Write(revision.MadeAt),
            MadeBy = revision.MadeBy,
            Photograph = content.Photo is { } taken ? picture!.Seal(taken.Samples.Span, $"{place}/photograph") : null,
        };
    }

    /// <param name="keys">Those of its notice are loaded.</param>
    /// <returns>The revision; without its photograph where that was destroyed.</returns>
    /// <exception cref="StorageException">REVISION-DAMAGED: the stored texts do not open; NOTICE-ERASED.</exception>
    public Revision ToRevision(NoticeKeys keys)
    {
        NoticeId notice = Domain.Notices.NoticeId.TryParse(NoticeId, out NoticeId? id)
            ? id : throw new StorageException("REVISION-DAMAGED", $"稿件名“{NoticeId}”已损坏，打不开");
        string place = $"{notice}/{Number}";
        try
        {
            CheckedNotice content = ReadingJson.Read(
                Opened(Reading, "reading"), Opened(Manuscript, "manuscript"), Opened(HouseText, "house_text"), PhotoOf);
            return new(notice, Number, content, Printed, Timestamp.Read(MadeAt), MadeBy);
        }
        catch (Exception reason) when (StoredRow.IsDamage(reason))
        {
            throw new StorageException("REVISION-DAMAGED", $"稿件 {notice} 第 {Number} 版的底稿被改动过或已损坏，打不开", reason);
        }

        string Opened(byte[] made, string part) => keys.Open(NoticeId, SealedPart.Words, made, $"{place}/{part}");

        Photograph? PhotoOf(ReadingJson.PhotoWords photo) =>
            keys.IsErased(NoticeId, SealedPart.Photograph) ? null : photo.Open(Photograph, Picture);

        byte[] Picture(byte[] made) => keys.OpenBytes(NoticeId, SealedPart.Photograph, made, $"{place}/photograph");
    }

    /// <summary>The row with what the desk's key sealed itself sealed anew by the notice's.</summary>
    /// <returns>Null where nothing is to be done.</returns>
    /// <exception cref="CryptographicException">It does not open.</exception>
    public RevisionRow? Resealed(KeyRing desk, NoticeKey words, NoticeKey? picture)
    {
        string place = $"{NoticeId}/{Number}";
        if (new[] { Manuscript, HouseText, Reading, Photograph }.All(made => made is null || SealedBox.FormOf(made) == SealedBox.OfNotice))
            return null;
        return this with
        {
            Manuscript = Anew(Manuscript, "manuscript"),
            HouseText = Anew(HouseText, "house_text"),
            Reading = Anew(Reading, "reading"),
            Photograph = Photograph is null || SealedBox.FormOf(Photograph) == SealedBox.OfNotice
                ? Photograph : picture!.Seal(desk.OpenBytes(Photograph, $"{place}/photograph"), $"{place}/photograph"),
        };

        byte[] Anew(byte[] made, string part) => SealedBox.FormOf(made) == SealedBox.OfNotice
            ? made : words.Seal(desk.OpenBytes(made, $"{place}/{part}"), $"{place}/{part}");
    }
}
