using ResourceRoom.Domain.Participants.Classifying;

namespace ResourceRoom.Web.Data.Trail.Events;

[StoredAs("ReportExported", version: 1)]
public sealed record ReportExported : ActivityDetail
{
    public required string Report { get; init; }

    /// <summary>The ending of the file.</summary>
    public required string Format { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public int? Area { get; init; }

    public string? Room { get; init; }

    public string? Service { get; init; }

    public ParticipantClass? Class { get; init; }
}
