namespace ResourceRoom.Domain.Reporting.Counting;

/// <summary>What of some visits counts for the U.S. Department of Labor (Policy 1.11.2, item 8).</summary>
public sealed record ReportabilityTally
{
    /// <summary>Visits that count.</summary>
    public int Visits { get; private set; }

    /// <summary>Those that are reportable.</summary>
    public int Reportable { get; private set; }

    /// <summary>Those that are not.</summary>
    public int NotReportable => Visits - Reportable;

    /// <summary>Reportable ones that became so after they were recorded.</summary>
    public int GainedLater { get; private set; }

    /// <summary>Different people.</summary>
    public int People { get; private set; }

    /// <summary>Those with a reportable visit.</summary>
    public int PeopleReportable { get; private set; }

    /// <summary>Counts visits, all together and in each room shown.</summary>
    public static (ReportabilityTally All, IReadOnlyList<(ReportRoom Room, ReportabilityTally Tally)> Rooms) Count(ReportVisits visits)
    {
        var all = new ReportabilityTally();
        var rooms = new List<(ReportRoom, ReportabilityTally)>();
        var (seen, seenReportable, inRoom, inRoomReportable) = (Marks(), Marks(), Marks(), Marks());
        seen.BeginGroup();
        seenReportable.BeginGroup();
        foreach (var room in visits.Rooms)
        {
            var tally = new ReportabilityTally();
            rooms.Add((room.Room, tally));
            inRoom.BeginGroup();
            inRoomReportable.BeginGroup();
            foreach (var day in room.Days)
            {
                foreach (ref readonly var visit in day.Visits.Span)
                {
                    all.Add(visit, seen, seenReportable);
                    tally.Add(visit, inRoom, inRoomReportable);
                }
            }
        }

        return (all, rooms);

        PersonMarks Marks() => new(visits.HighestPersonId);
    }

    private void Add(in CountedVisit visit, PersonMarks seen, PersonMarks seenReportable)
    {
        Visits++;
        People += seen.IsNew(visit.PersonId) ? 1 : 0;
        if (visit.IsReportable)
        {
            Reportable++;
            GainedLater += visit.BecameReportableLater ? 1 : 0;
            PeopleReportable += seenReportable.IsNew(visit.PersonId) ? 1 : 0;
        }
    }
}
