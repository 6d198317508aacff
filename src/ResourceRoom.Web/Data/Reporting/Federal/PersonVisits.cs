using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Domain.Reporting.Federal.Periods;

namespace ResourceRoom.Web.Data.Reporting.Federal;

/// <summary>What the extract needs of a person's visits. There is one for each record, so it is small and holds no references.</summary>
internal struct PersonVisits
{
    private long firstAt;
    private long lastAt;
    private long lastReportableAt;
    private ushort firstReportable;
    private ushort lastReportable;
    private ushort last;
    private byte status;

    public ushort Lwia { get; private set; }

    public ParticipantClass LastClass { get; private set; }

    public readonly bool IsReportable => lastReportable > 0;

    /// <summary>The day of the first reportable visit from July 1 of the program year on.</summary>
    public readonly DateOnly FirstReportableOn(ExtractPeriod period) => Day(period, firstReportable);

    public readonly DateOnly LastReportableOn(ExtractPeriod period) => Day(period, lastReportable);

    public readonly DateOnly LastOn(ExtractPeriod period) => Day(period, last);

    /// <summary>Labor force status at the first counted visit of the period, with its response in the higher bits.</summary>
    public readonly Answer<LaborForceStatus> Status => (ResponseState)(status >> 4) switch
    {
        ResponseState.Given => Answer<LaborForceStatus>.Given((LaborForceStatus)(status & 0b1111)),
        ResponseState.Declined => Answer<LaborForceStatus>.Declined,
        _ => Answer<LaborForceStatus>.NotAsked,
    };

    /// <summary>
    /// Takes a visit in. Of visits at the same instant the one taken in before is the earlier, so rooms come by their code, ordinal, and
    /// the visits of a room in the order of recording.
    /// </summary>
    public void Add(in CountedVisit visit, DateOnly day, int lwia, ExtractPeriod period)
    {
        var number = (ushort)(day.DayNumber - period.Year.Start.DayNumber + 1);
        if (visit.IsReportable && (firstReportable == 0 || number < firstReportable))
        {
            firstReportable = number;
        }

        if (!period.Holds(day))
        {
            return;
        }

        var at = visit.StartedAt.Ticks;
        if (last == 0 || at < firstAt)
        {
            (firstAt, status) = (at, (byte)(((int)visit.StatusState << 4) | (int)(visit.Status ?? default)));
        }

        if (last == 0 || at >= lastAt)
        {
            (lastAt, last, LastClass) = (at, number, visit.Class);
        }

        if (visit.IsReportable && (lastReportable == 0 || at >= lastReportableAt))
        {
            (lastReportableAt, lastReportable, Lwia) = (at, number, (ushort)lwia);
        }
    }

    private static DateOnly Day(ExtractPeriod period, ushort number) => period.Year.Start.AddDays(number - 1);
}
