using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Customers.Facts;
using ResourceRoom.Web.Features.Shared.History;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.Customers.Enrollments;

internal sealed class EnrollmentHistory(ResourceRoomDb db)
{
    public async Task<IReadOnlyList<HistoryLine>> ReadAsync(
        EnrollmentDetail enrollment, IReadOnlyDictionary<long, string> planners, CancellationToken cancellationToken)
    {
        var lines = await new ChangeHistory(db).ReadAsync(
            Subject.Enrollment(enrollment.PublicId), recorded => InWords(recorded, planners), Before(enrollment), cancellationToken);
        return [.. lines.Reverse()];
    }

    /// <summary>Of one that was not entered here there is no event.</summary>
    private static IEnumerable<HistoryLine> Before(EnrollmentDetail enrollment) =>
        enrollment.Source is { } source ? [new HistoryLine(enrollment.CreatedAt, $"Registered: {source}")] : [];

    private static HistoryLine? InWords(RecordedEvent recorded, IReadOnlyDictionary<long, string> names) => recorded.Detail switch
    {
        EnrollmentRecorded detail => Line(recorded, $"Registered as {detail.Status.InWords()} on {OfficeFormat.Date(detail.On)}"),
        ApplicantEnrolled detail => Line(recorded, $"Enrolled on {OfficeFormat.Date(detail.On)}"),
        EnrollmentExited detail => Line(recorded, $"Exited on {OfficeFormat.Date(detail.On)}"),
        EnrollmentExitUndone detail => Line(recorded, $"Exit on {OfficeFormat.Date(detail.On)} undone"),
        EnrollmentExitMoved detail => Line(recorded, "Exit date moved") with { Changes = [new("Exit date", OfficeFormat.Date(detail.Before), OfficeFormat.Date(detail.After))] },
        EnrollmentClosed detail => Line(recorded, "Closed") with { Detail = detail.Reason },
        PlannerAssigned detail => Line(recorded, "Planner changed") with { Changes = [new("Career planner", Name(detail.Before, names), Name(detail.After, names))] },
        CustomerTypeChanged detail => Line(recorded, "Customer type changed") with { Changes = [new("Customer type", Type(detail.Before), Type(detail.After))] },
        EnrollmentFactRecorded detail => Line(recorded, $"Recorded: {detail.Kind.InWords()}, {OfficeFormat.Date(detail.On)}"),
        EnrollmentFactVoided detail => Line(recorded, $"Voided: {detail.Kind.InWords()}") with { Detail = detail.Reason },
        _ => null,
    };

    private static string Type(CustomerType type) => type == CustomerType.NotSet ? "not set" : type.InWords();

    private static HistoryLine Line(RecordedEvent recorded, string what) => new(recorded.At, what) { AccountId = recorded.AccountId };

    private static string Name(long? planner, IReadOnlyDictionary<long, string> names) => planner is { } id ? names.GetValueOrDefault(id, "a deleted account") : "none";
}
