namespace ResourceRoom.Domain.Participants;

/// <summary>Why a text is not a first or last name.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Found">
/// For <see cref="NameFaultKind.NotAllowed"/> the first character that may not stand there, or its code
/// (U+202E) where showing it would show nothing or disturb the page; otherwise null.
/// </param>
public readonly record struct NameFault(NameFaultKind Kind, string? Found);
