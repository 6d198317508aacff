using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Counting;

namespace ResourceRoom.Web.Data.Reporting;

/// <summary>Which visits a report counts.</summary>
public sealed record VisitSelection
{
    /// <summary>The rooms within reach and filter, by LWIA and code; those that were not there in the period are shown only with a visit.</summary>
    public required IReadOnlyList<SelectedRoom> Rooms { get; init; }

    public required ReportPeriod Period { get; init; }

    /// <summary>Only visits on which it was used, maybe beside others; null for all.</summary>
    public int? ServiceId { get; init; }

    /// <summary>Only visits with this class on the day; null for all.</summary>
    public ParticipantClass? Class { get; init; }
}

public sealed record SelectedRoom(ReportRoom Room, DateOnly EstablishedOn, DateOnly? ClosedOn)
{
    public bool WasThereIn(ReportPeriod period) => EstablishedOn <= period.To && !(ClosedOn <= period.From);
}
