namespace ResourceRoom.Domain.SignInSheets;

/// <summary>A service and the ways it may be written on a sheet.</summary>
/// <param name="Id">The service id.</param>
/// <param name="Code">The load layout's code.</param>
/// <param name="Name">Name.</param>
/// <param name="Number">The number key that selects it at the desk; null if it has none.</param>
public sealed record KnownService(int Id, string Code, string Name, int? Number);
