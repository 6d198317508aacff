using ResourceRoom.Domain.Reporting.Counting;

namespace ResourceRoom.Domain.Reporting.Services;

/// <summary>A service as the report counts it.</summary>
/// <param name="Id">What visits hold.</param>
/// <param name="Kind">The number of its kind: services of one kind are also counted together.</param>
public readonly record struct ReportedService(int Id, int Kind);

/// <summary>The uses of a service in a room.</summary>
/// <param name="Room">The room.</param>
/// <param name="Service">The service.</param>
/// <param name="Tally">Never empty.</param>
public sealed record RoomService(ReportRoom Room, ReportedService Service, ServiceTally Tally);

/// <summary>Which services are used (report 2 of Policy 1.11.2, item 9 [ours]).</summary>
public sealed class ServicesReport
{
    /// <summary>Counts the services of visits.</summary>
    /// <param name="visits">Those that the filters keep.</param>
    /// <param name="counted">The services to count, in the order of the catalog; others that a visit used beside them are not looked at.</param>
    public ServicesReport(ReportVisits visits, IReadOnlyList<ReportedService> counted)
    {
        // The rows that each set of services counts for: all, then the kinds, then the services.
        var kinds = counted.Select(service => service.Kind).Distinct().Order().ToList();
        var first = kinds.Count + 1;
        Row[][] rowsOfSet = [.. visits.ServiceSets.Select(set => RowsOf([.. counted.Index().Where(service => set.Contains(service.Item.Id))], kinds))];

        var all = Tallies(first + counted.Count);
        var seen = new PersonBits(visits.HighestPersonId, all.Length);
        var seenInRoom = new PersonBits(visits.HighestPersonId, all.Length);
        seen.BeginGroup();
        var (rooms, roomServices) = (new List<(ReportRoom, ServiceTally)>(), new List<RoomService>());
        foreach (var room in visits.Rooms)
        {
            var inRoom = Tallies(all.Length);
            seenInRoom.BeginGroup();
            foreach (var day in room.Days)
            {
                foreach (ref readonly var visit in day.Visits.Span)
                {
                    foreach (var (row, uses) in rowsOfSet[visit.ServiceSet])
                    {
                        Add(all[row], uses, seen.IsNew(visit.PersonId, row));
                        Add(inRoom[row], uses, seenInRoom.IsNew(visit.PersonId, row));
                    }
                }
            }

            rooms.Add((room.Room, inRoom[0]));
            roomServices.AddRange(inRoom.Skip(first).Zip(counted).Where(service => service.First.Uses > 0)
                .Select(service => new RoomService(room.Room, service.Second, service.First)));
        }

        (Rooms, RoomServices) = (rooms, roomServices);
        Total = all[0];
        Kinds = [.. kinds.Zip(all.Skip(1))];
        Services = [.. counted.Zip(all.Skip(first))];
    }

    /// <summary>All services.</summary>
    public ServiceTally Total { get; }

    /// <summary>Each kind of service, in the order of their numbers.</summary>
    public IReadOnlyList<(int Kind, ServiceTally Tally)> Kinds { get; }

    /// <summary>Each service, those that nobody used too.</summary>
    public IReadOnlyList<(ReportedService Service, ServiceTally Tally)> Services { get; }

    /// <summary>Each room shown.</summary>
    public IReadOnlyList<(ReportRoom Room, ServiceTally Tally)> Rooms { get; }

    /// <summary>Each room and service with a use, by room and then in the order of the catalog.</summary>
    public IReadOnlyList<RoomService> RoomServices { get; }

    private static ServiceTally[] Tallies(int count) => [.. Enumerable.Range(0, count).Select(_ => new ServiceTally())];

    private static Row[] RowsOf(IReadOnlyList<(int Index, ReportedService Item)> used, List<int> kinds) => used.Count == 0 ? [] :
    [
        new(0, used.Count),
        .. used.GroupBy(service => service.Item.Kind).Select(kind => new Row(1 + kinds.IndexOf(kind.Key), kind.Count())),
        .. used.Select(service => new Row(1 + kinds.Count + service.Index, 1)),
    ];

    private static void Add(ServiceTally tally, int uses, bool isNewPerson)
    {
        tally.Uses += uses;
        tally.Visits++;
        tally.People += isNewPerson ? 1 : 0;
    }

    private readonly record struct Row(int Number, int Uses);
}
