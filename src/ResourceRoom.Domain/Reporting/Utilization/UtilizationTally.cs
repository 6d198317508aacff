using ResourceRoom.Domain.Reporting.Counting;

namespace ResourceRoom.Domain.Reporting.Utilization;

/// <summary>The numbers of one row of the utilization report. Visits, new people and minutes of rows add up; people do not.</summary>
public sealed record UtilizationTally
{
    /// <summary>Visits that count.</summary>
    public int Visits { get; private set; }

    /// <summary>Different people with such a visit.</summary>
    public int People { get; private set; }

    /// <summary>Those whose first visit ever, in any room of the state and whatever the filters, is in the row [ours].</summary>
    public int NewPeople { get; private set; }

    /// <summary>The other people.</summary>
    public int ReturningPeople => People - NewPeople;

    /// <summary>Visits that were checked out, so that their length is known.</summary>
    public int TimedVisits { get; private set; }

    /// <summary>The whole minutes of those, each cut down.</summary>
    public long Minutes { get; private set; }

    /// <summary>Minutes of a timed visit, rounded half up to one decimal; null without any.</summary>
    public decimal? AverageMinutes => TimedVisits == 0 ? null : decimal.Round((decimal)Minutes / TimedVisits, 1, MidpointRounding.AwayFromZero);

    /// <summary>Visits that ended without a check-out.</summary>
    public int NotCheckedOut { get; private set; }

    /// <summary>Visits of people who are in the room.</summary>
    public int InTheRoom => Visits - TimedVisits - NotCheckedOut;

    internal void Add(in CountedVisit visit, bool isNewPerson)
    {
        Visits++;
        People += isNewPerson ? 1 : 0;
        NewPeople += visit.IsFirstEver ? 1 : 0;
        if (visit.Stay == Stay.Timed)
        {
            TimedVisits++;
            Minutes += visit.Minutes;
        }
        else if (visit.Stay == Stay.NotCheckedOut)
        {
            NotCheckedOut++;
        }
    }
}
