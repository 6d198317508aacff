namespace ResourceRoom.Web.Features.CheckIn.Recording;

public sealed record VisitDraft(Guid Key, IReadOnlyList<int> Services, string? Note)
{
    /// <summary>What a paper sheet says about the time; null at the desk, where a visit begins now.</summary>
    public PaperVisit? Paper { get; init; }
}

public sealed record PaperVisit
{
    public required DateOnly Day { get; init; }

    public required DateTime StartedAt { get; init; }

    public required DateTime? EndedAt { get; init; }

    public bool WasNotCheckedOut { get; init; }

    public bool IsAnotherVisit { get; init; }
}
