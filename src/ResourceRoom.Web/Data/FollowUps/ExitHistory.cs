using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Outlooks;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Web.Data.Customers;

namespace ResourceRoom.Web.Data.FollowUps;

/// <summary>A recorded exit with all that decides its follow-up.</summary>
public sealed record ExitHistory
{
    public required long PersonId { get; init; }

    public required FollowUpHistory History { get; init; }

    /// <summary>The enrollments that it ended, the one it is reported under first.</summary>
    public required IReadOnlyList<Enrollment> Ended { get; init; }

    public required bool IsNothingPlanned { get; init; }

    /// <summary>All that is stored of it, from its own facts alone.</summary>
    public FollowedExit ToRows()
    {
        var state = DueRule.For(History, DateOnly.MaxValue);
        var segments = FollowUpOutlook.Of(History);
        var rows = FollowUpOutlook.Rows(segments, History.RecordedOn);
        var owed = OwedWindow.Of(History, segments);
        return new FollowedExit
        {
            ParticipantId = PersonId,
            ExitOn = History.ExitOn,
            RecordedOn = History.RecordedOn,
            Program = History.Program,
            FirstContactOn = state.FirstContact,
            LastContactOn = state.LastContact,
            ServiceProvidedOn = state.ServiceProvided,
            IsEvidenceInDoubt = state.IsEvidenceInDoubt,
            Windows = [.. WindowOutlook.Of(History).Select(WindowRow)],
            Due = [.. Ended.SelectMany((enrollment, place) => rows.Select(row => DueRowOf(enrollment, place, row)))],
            Owed = [.. Ended.SelectMany((enrollment, place) => owed.Select(window => OwedRowOf(enrollment, place, window)))],
        };
    }

    private static StoredWindow WindowRow(WindowOutlook window) => new()
    {
        Name = window.Settled.Name,
        Start = window.Settled.Start,
        Due = window.Settled.Due,
        Settled = window.Settled.State,
        MetOn = window.Settled.MetOn,
        MetBy = window.Settled.MetBy,
        LastContact = window.Settled.LastContact,
        ShownFrom = StoredShownFrom(window),
    };

    private static DateOnly? StoredShownFrom(WindowOutlook window) => window.ShownFrom == DateOnly.MinValue ? null : window.ShownFrom;

    private FollowUpDue DueRowOf(Enrollment enrollment, int place, OutlookRow row) => new()
    {
        Enrollment = enrollment,
        EnrollmentId = enrollment.Id,
        Place = place,
        LwiaNumber = enrollment.LwiaNumber,
        OfficeId = enrollment.OfficeId,
        EnrolledIn = enrollment.Program,
        PlannerId = enrollment.PlannerId,
        Program = History.Program,
        Month = row.Month,
        From = row.Segment.From,
        Through = row.Segment.Through,
        List = row.Segment.List,
        Window = row.Segment.Window,
        Due = row.Segment.Due,
        LastNameKey = enrollment.LastNameKey,
        FirstNameKey = enrollment.FirstNameKey,
        IsNothingPlanned = IsNothingPlanned,
    };

    private FollowUpOwed OwedRowOf(Enrollment enrollment, int place, OwedWindow owed) => new()
    {
        Enrollment = enrollment,
        EnrollmentId = enrollment.Id,
        Place = place,
        LwiaNumber = enrollment.LwiaNumber,
        OfficeId = enrollment.OfficeId,
        EnrolledIn = enrollment.Program,
        PlannerId = enrollment.PlannerId,
        Program = History.Program,
        Window = owed.Window.Settled.Name,
        Start = owed.Window.Settled.Start,
        Due = owed.Window.Settled.Due,
        Settled = owed.Window.Settled.State,
        ShownFrom = StoredShownFrom(owed.Window),
        OwedThrough = owed.OwedThrough,
        LastNameKey = enrollment.LastNameKey,
        FirstNameKey = enrollment.FirstNameKey,
    };
}
