namespace ResourceRoom.Web.Features.CheckIn;

/// <summary>What a visit is made of beside the person.</summary>
/// <param name="Key">Key of the form, which becomes the visit's.</param>
/// <param name="Services">Keys of the services used.</param>
/// <param name="Note">A short note, or null.</param>
public sealed record VisitDraft(Guid Key, IReadOnlyList<int> Services, string? Note);
