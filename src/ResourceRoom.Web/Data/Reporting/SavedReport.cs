using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Schedules;
using ResourceRoom.Domain.Reporting.Utilization;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Reporting;

/// <summary>The filters of a report, kept by whoever uses them, and by whom it is read by e-mail.</summary>
public sealed class SavedReport : IVersioned
{
    public const int NameLength = 80;

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required long OwnerId { get; set; }

    public User Owner { get; init; } = null!;

    [MaxLength(NameLength)]
    public required string Name { get; set; }

    public required ReportKind Kind { get; init; }

    /// <summary>The LWIA that it is of; null for the state. An LWIA administrator's is always of their own.</summary>
    public int? LwiaNumber { get; init; }

    public long? LocationId { get; init; }

    public Location? Location { get; init; }

    public int? ServiceId { get; init; }

    public Service? Service { get; init; }

    public ParticipantClass? Class { get; init; }

    public UtilizationBy? DividedBy { get; init; }

    public bool IsCompared { get; init; }

    /// <summary>The days that it was saved with. They hold while <see cref="Period"/> is null.</summary>
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public RelativePeriod? Period { get; set; }

    public ReportSchedule? Schedule { get; set; }

    /// <summary>When it is sent next, UTC; null when it is not sent.</summary>
    public DateTime? NextAt { get; set; }

    /// <summary>When sending it stopped because its owner lost access, UTC. Someone who reaches it can take it over.</summary>
    public DateTime? StoppedAt { get; set; }

    public required DateTime CreatedAt { get; init; }

    public int Version { get; set; }

    public ICollection<ReportRecipient> Recipients { get; init; } = [];

    public ReportPeriod DaysOn(DateOnly today) => Period?.On(today) ?? new(From, To);

    /// <summary>Sets when it is sent next, as its schedule says.</summary>
    public void ScheduleAfter(DateTime now) =>
        NextAt = Schedule is { } schedule ? OfficeClock.InstantOf(schedule.NextDay(OfficeClock.WallClock(now)), ReportSchedules.Time) : null;
}

/// <summary>Who gets it by e-mail, for as long as they may see it.</summary>
public sealed class ReportRecipient
{
    public long ReportId { get; init; }

    public SavedReport Report { get; init; } = null!;

    public required long AccountId { get; init; }

    public User Account { get; init; } = null!;
}
