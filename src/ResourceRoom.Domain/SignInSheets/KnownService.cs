namespace ResourceRoom.Domain.SignInSheets;

/// <summary>A service by the ways it may be written on a sheet.</summary>
/// <param name="Id">Key.</param>
/// <param name="Code">Code of the load layout.</param>
/// <param name="Name">Name.</param>
/// <param name="Number">The number key that ticks it at the desk; null when it has none.</param>
public sealed record KnownService(int Id, string Code, string Name, int? Number);
