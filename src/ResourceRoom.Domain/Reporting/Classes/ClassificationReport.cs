using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting.Counting;

namespace ResourceRoom.Domain.Reporting.Classes;

/// <summary>The visits and people of a class.</summary>
/// <param name="Class">The class on the day.</param>
/// <param name="Visits">Visits with it.</param>
/// <param name="People">People whose latest visit has it [ours], so that those of the four classes add up.</param>
public sealed record ClassRow(ParticipantClass Class, int Visits, int People);

/// <summary>How people answered an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Given">People with a value.</param>
/// <param name="Declined">People who prefer not to answer.</param>
/// <param name="NotAsked">People who have not been asked.</param>
public sealed record ItemRow(NineItem Item, int Given, int Declined, int NotAsked);

/// <summary>The visits that an account recorded, and how their people answered.</summary>
/// <param name="AccountId">A technician's account, or a tracking system's.</param>
/// <param name="Visits">Its visits.</param>
/// <param name="People">Different people of these.</param>
/// <param name="Items">The nine, in policy order.</param>
public sealed record RecorderRow(uint AccountId, int Visits, int People, IReadOnlyList<ItemRow> Items);

/// <summary>Classes, and how completely the nine items are answered (report 3 of Policy 1.11.2, item 9 [ours]).</summary>
public sealed class ClassificationReport
{
    private const int BitsOfState = 2;
    private const int BitsOfPerson = 32;

    private static readonly NineItem[] Items = Enum.GetValues<NineItem>();

    /// <summary>Counts visits and the answers of their people.</summary>
    /// <param name="visits">Those that the filters keep.</param>
    /// <param name="answers">The answers by the number of the person's record.</param>
    public ClassificationReport(ReportVisits visits, PersonAnswers[] answers)
    {
        var latest = new long[visits.HighestPersonId + 1];
        var classes = new ParticipantClass[latest.Length];
        var statuses = new ResponseState[latest.Length];
        var visitsOfClass = new int[Enum.GetValues<ParticipantClass>().Length];
        foreach (var day in visits.Rooms.SelectMany(room => room.Days))
        {
            foreach (ref readonly var visit in day.Visits.Span)
            {
                var person = visit.PersonId;
                Visits++;
                visitsOfClass[(int)visit.Class]++;
                People += latest[person] == 0 ? 1 : 0;
                statuses[person] = StatusOfPeople.Of(statuses[person], visit.StatusState);

                // Rooms come by their codes, so of visits at one moment the last one seen is the latest.
                if (visit.StartedAt.Ticks >= latest[person])
                {
                    latest[person] = visit.StartedAt.Ticks;
                    classes[person] = visit.Class;
                }
            }
        }

        var peopleOfClass = new int[visitsOfClass.Length];
        var counts = new ItemCounts();
        for (var person = 0; person < latest.Length; person++)
        {
            if (latest[person] > 0)
            {
                peopleOfClass[(int)classes[person]]++;
                counts.Add(answers[person], statuses[person]);
            }
        }

        Classes = [.. Enum.GetValues<ParticipantClass>().OrderDescending().Select(one => new ClassRow(one, visitsOfClass[(int)one], peopleOfClass[(int)one]))];
        AllItems = counts.ToRows();
        Recorders = CountRecorders(visits, answers);
    }

    /// <summary>Visits.</summary>
    public int Visits { get; }

    /// <summary>Different people of these.</summary>
    public int People { get; }

    /// <summary>The four classes, from WIOA participant to unclassified.</summary>
    public IReadOnlyList<ClassRow> Classes { get; }

    /// <summary>The nine items, in policy order.</summary>
    public IReadOnlyList<ItemRow> AllItems { get; }

    /// <summary>Each account that recorded a visit, by its number.</summary>
    public IReadOnlyList<RecorderRow> Recorders { get; }

    /// <summary>Sorts visits by who recorded them and whom they are of, so that each person is met once.</summary>
    private static List<RecorderRow> CountRecorders(ReportVisits visits, PersonAnswers[] answers)
    {
        var accounts = new Dictionary<uint, int>();
        var keys = new List<ulong>();
        foreach (var day in visits.Rooms.SelectMany(room => room.Days))
        {
            foreach (ref readonly var visit in day.Visits.Span)
            {
                if (!accounts.TryGetValue(visit.RecordedById, out var account))
                {
                    accounts.Add(visit.RecordedById, account = accounts.Count);
                }

                keys.Add(((((ulong)account << BitsOfPerson) | visit.PersonId) << BitsOfState) | (ulong)visit.StatusState);
            }
        }

        keys.Sort();
        var tallies = accounts.OrderBy(account => account.Value).Select(account => (Id: account.Key, Counts: new ItemCounts())).ToArray();
        var ofAccount = new int[tallies.Length];
        for (var at = 0; at < keys.Count;)
        {
            var both = keys[at] >> BitsOfState;
            var status = ResponseState.NotAsked;
            var first = at;
            for (; at < keys.Count && keys[at] >> BitsOfState == both; at++)
            {
                status = StatusOfPeople.Of(status, (ResponseState)(keys[at] & ((1 << BitsOfState) - 1)));
            }

            var account = (int)(both >> BitsOfPerson);
            ofAccount[account] += at - first;
            tallies[account].Counts.Add(answers[(uint)both], status);
        }

        return [.. tallies.Index().Select(one => new RecorderRow(one.Item.Id, ofAccount[one.Index], one.Item.Counts.People, one.Item.Counts.ToRows())).OrderBy(row => row.AccountId)];
    }

    /// <summary>How the people of a row answered each item.</summary>
    private sealed class ItemCounts
    {
        private readonly int[,] counts = new int[Items.Length, Enum.GetValues<ResponseState>().Length];

        public int People { get; private set; }

        public void Add(in PersonAnswers person, ResponseState status)
        {
            People++;
            for (var item = 0; item < Items.Length; item++)
            {
                var state = Items[item] == NineItem.LaborForceStatus ? status : person.StateOf(Items[item]);
                counts[item, (int)state]++;
            }
        }

        public IReadOnlyList<ItemRow> ToRows() =>
            [.. Items.Index().Select(item => new ItemRow(
                item.Item, counts[item.Index, (int)ResponseState.Given], counts[item.Index, (int)ResponseState.Declined], counts[item.Index, (int)ResponseState.NotAsked]))];
    }
}
