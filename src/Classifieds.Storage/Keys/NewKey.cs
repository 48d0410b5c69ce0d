namespace Classifieds.Storage.Keys;

/// <summary>A notice's key that is not stored yet.</summary>
/// <param name="NoticeId">By its name.</param>
/// <param name="Seals">What it seals.</param>
/// <param name="Wrapped">As it will be stored.</param>
/// <param name="WrappedBy">Which of the desk's keys wraps it.</param>
internal sealed record NewKey(string NoticeId, string Seals, NoticeKey Key, byte[] Wrapped, string WrappedBy)
{
    public const string Columns = "notice_id, seals, wrapped, wrapped_by";

    public static NewKey Draw(KeyRing keys, string notice, string seals)
    {
        var key = NoticeKey.Draw();
        return new(notice, seals, key, keys.Wrap(key, NoticeKeys.PlaceOf(notice, seals)), keys.WrapMark);
    }
}
