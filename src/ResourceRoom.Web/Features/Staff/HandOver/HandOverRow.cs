using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Staff.HandOver;

/// <summary>An enrollment that is handed over, or why it is not.</summary>
public sealed record HandOverRow : Unlogged
{
    public required Guid Enrollment { get; init; }

    public required long ParticipantId { get; init; }

    public required Guid Customer { get; init; }

    public required string Name { get; init; }

    public required string Group { get; init; }

    public required EnrollmentStatus Status { get; init; }

    public required DateOnly Since { get; init; }

    /// <summary>The career planner's name, of one that has another by now.</summary>
    public string? Planner { get; init; }

    public static HandOverRow Of(Enrollment enrollment) => new()
    {
        Enrollment = enrollment.PublicId,
        ParticipantId = enrollment.ParticipantId,
        Customer = enrollment.Participant.PublicId,
        Name = ItemWords.FullName(enrollment.Participant.FirstName, enrollment.Participant.LastName),
        Group = enrollment.ToGroup().Name,
        Status = enrollment.Status,
        Since = enrollment.StatusSince,
        Planner = enrollment.Planner?.DisplayName,
    };
}
