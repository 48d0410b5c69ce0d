namespace Classifieds.Domain.Drafts;

/// <summary>照片 that came with a draft; its notice prints it where its text says so.</summary>
/// <param name="Name">As the clerk's file is called, without a folder.</param>
/// <param name="Png">Pixels alone: upright, and nothing of what the file said of camera, place and time.</param>
/// <param name="Mark">Another for each picture; tells nothing of it.</param>
public sealed record DraftPhoto(string Name, byte[] Png, string Mark);
