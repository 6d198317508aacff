using System.Runtime.InteropServices;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;

namespace ResourceRoom.Domain.Reporting.Counting;

/// <summary>
/// A visit that counts (one that nobody voided), as reports read it (Policy 1.11.2, items 8 and 9). Millions of them are read at once, so
/// one is 26 bytes without references, and its bytes are what the summary of a room's day holds.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public readonly struct CountedVisit
{
    private const int ClassAt = 5;
    private const int ReportableAt = 7;
    private const int GainedLaterAt = 8;
    private const int FirstEverAt = 9;
    private const int StayAt = 10;
    private const int StatusStateAt = 12;
    private const int StatusAt = 14;
    private const int HourBits = 0b1_1111;
    private const int TwoBits = 0b11;

    private readonly long startedAt;
    private readonly ushort bits;

    /// <summary>Packs a visit.</summary>
    /// <param name="visit">What is known of it.</param>
    public CountedVisit(in VisitFacts visit)
    {
        startedAt = visit.StartedAt.Ticks;
        PersonId = visit.PersonId;
        RecordedById = visit.RecordedById;
        Minutes = visit.Minutes;
        ServiceSet = visit.ServiceSet;
        bits = (ushort)(visit.Hour
            | ((int)visit.Class << ClassAt)
            | (Bit(visit.IsReportable) << ReportableAt)
            | (Bit(visit.BecameReportableLater) << GainedLaterAt)
            | (Bit(visit.IsFirstEver) << FirstEverAt)
            | ((int)visit.Stay << StayAt)
            | ((int)visit.StatusState << StatusStateAt)
            | ((int)(visit.Status ?? default) << StatusAt));
    }

    /// <summary>The record of the person, after merges the one that was kept.</summary>
    public uint PersonId { get; }

    /// <summary>The account that recorded it: a technician's, or a tracking system's.</summary>
    public uint RecordedById { get; }

    /// <summary>Whole minutes of a timed visit, cut down; 0 for others.</summary>
    public int Minutes { get; }

    /// <summary>The number of its set of services, in the table that comes with the visits.</summary>
    public int ServiceSet { get; }

    /// <summary>Check-in, UTC.</summary>
    public DateTime StartedAt => new(startedAt, DateTimeKind.Utc);

    /// <summary>The hour of the office's clock at check-in, 0 to 23.</summary>
    public int Hour => bits & HourBits;

    /// <summary>The class on the day.</summary>
    public ParticipantClass Class => (ParticipantClass)((bits >> ClassAt) & TwoBits);

    /// <summary>Whether it counts for the U.S. Department of Labor.</summary>
    public bool IsReportable => IsSet(ReportableAt);

    /// <summary>Whether it became reportable after it was recorded.</summary>
    public bool BecameReportableLater => IsSet(GainedLaterAt);

    /// <summary>Whether it is the person's first in any room of the state: by check-in, then location code, then order of recording.</summary>
    public bool IsFirstEver => IsSet(FirstEverAt);

    /// <summary>How it ended.</summary>
    public Stay Stay => (Stay)((bits >> StayAt) & TwoBits);

    /// <summary>How labor force status was answered at this contact.</summary>
    public ResponseState StatusState => (ResponseState)((bits >> StatusStateAt) & TwoBits);

    /// <summary>Labor force status at this contact; null unless given.</summary>
    public LaborForceStatus? Status => StatusState == ResponseState.Given ? (LaborForceStatus)((bits >> StatusAt) & TwoBits) : null;

    /// <summary>The same visit with a set of services from another table.</summary>
    /// <param name="number">The set's number there.</param>
    public CountedVisit WithServiceSet(int number) => new(this, number);

    private CountedVisit(in CountedVisit visit, int serviceSet)
    {
        this = visit;
        ServiceSet = serviceSet;
    }

    private bool IsSet(int at) => ((bits >> at) & 1) == 1;

    private static int Bit(bool value) => value ? 1 : 0;
}

/// <summary>How a visit ended.</summary>
public enum Stay : byte
{
    /// <summary>The person is in the room.</summary>
    InTheRoom = 0,

    /// <summary>Checked out: its minutes count.</summary>
    Timed = 1,

    /// <summary>Ended without a check-out: how long it took is not known.</summary>
    NotCheckedOut = 2,
}
