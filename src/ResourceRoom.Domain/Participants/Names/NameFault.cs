namespace ResourceRoom.Domain.Participants.Names;

/// <summary>Why text is not a valid first or last name.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Found">
/// For <see cref="NameFaultKind.NotAllowed"/>, the first character not allowed, or its code (U+202E) if it would be
/// invisible or disturb the page; otherwise null.
/// </param>
public readonly record struct NameFault(NameFaultKind Kind, string? Found);
