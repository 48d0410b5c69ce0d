namespace Classifieds.Storage.Requests;

/// <summary>What was asked under a key.</summary>
/// <param name="IsSame">Whether just that is asked now.</param>
/// <param name="IsAnswered">Or refused a moment ago; else it is being done, or whoever did it came to an end over it.</param>
/// <param name="Answer">Null where it is not answered, or its answer is no longer kept.</param>
public sealed record AskedRequest(bool IsSame, bool IsAnswered, byte[]? Answer);
