using ResourceRoom.Domain.Loads.Applying;
using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Loads.Matching;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Features.Loads.Applying;

/// <summary>The people whom rows of a batch may be about, read for all rows at once, and those whom its rows make.</summary>
internal sealed class BatchPeople(ParticipantItems items)
{
    private readonly List<BatchPerson> all = [];
    private readonly Dictionary<Participant, BatchPerson> byRow = [];
    private readonly Dictionary<string, BatchPerson> bySender = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> linked = new(StringComparer.Ordinal);
    private readonly Dictionary<Ssn, BatchPerson> bySsn = [];
    private readonly Dictionary<(string First, string Last, DateOnly Birth), List<BatchPerson>> byName = [];

    public IEnumerable<Participant> New => all.Where(person => person.IsNew).Select(person => person.Row);

    public IEnumerable<BatchPerson> Touched => all.Where(person => person is { IsNew: false, IsTouched: true });

    /// <summary>The sender's ids that mean another record from now on, and whether they are known.</summary>
    public IEnumerable<(string SenderId, Participant Row, bool IsKnown)> Linked => linked.Select(pair => (pair.Key, bySender[pair.Key].Row, pair.Value));

    public BatchPerson Of(Participant row)
    {
        if (!byRow.TryGetValue(row, out var person))
        {
            person = Add(row, items.Read(row), isNew: false);
        }

        return person;
    }

    public BatchPerson AddNew(Participant row) => Add(row, new NineAnswers(), isNew: true);

    public bool IsKnownSender(string senderId) => bySender.ContainsKey(senderId);

    public void AddSender(string senderId, Participant row) => bySender[senderId] = Of(row);

    /// <summary>From now on the sender's id of a person means that record.</summary>
    public void Link(string senderId, BatchPerson person)
    {
        var isKnown = bySender.TryGetValue(senderId, out var before);
        if (before != person)
        {
            linked[senderId] = linked.TryGetValue(senderId, out var known) ? known : isKnown;
            bySender[senderId] = person;
        }
    }

    /// <summary>Takes in what was written to a record, so that the next row finds it.</summary>
    public void Refresh(BatchPerson person, NineAnswers onFile)
    {
        person.OnFile = onFile;
        if (onFile.Ssn.IsGiven)
        {
            bySsn[onFile.Ssn.Value] = person;
        }

        if (KeyOf(BatchPerson.IdentityOf(onFile)) is { } key)
        {
            if (!byName.TryGetValue(key, out var same))
            {
                byName[key] = same = [];
            }

            if (!same.Contains(person))
            {
                same.Add(person);
            }
        }
    }

    public (PersonVerdict Verdict, BatchPerson? Person) Match(LoadedVisit visit)
    {
        var identity = BatchPerson.IdentityOf(visit.Items);
        var meant = bySender.GetValueOrDefault(visit.PersonId);
        var holder = visit.Items.Ssn.IsGiven && bySsn.TryGetValue(visit.Items.Ssn.Value, out var found) ? found : null;
        var alike = KeyOf(identity) is { } key && byName.TryGetValue(key, out var same) ? same : [];
        var match = PersonRule.Of(identity, meant?.Known, holder?.Known, [.. alike.Select(person => person.Known)]);
        return (match.Verdict, match.Person is { } known ? all[(int)known.Id] : null);
    }

    public static SentPerson SentBy(LoadedVisit visit) => new()
    {
        PersonId = visit.PersonId,
        FirstName = visit.Items.FirstName,
        LastName = visit.Items.LastName,
        BirthDate = visit.Items.BirthDate,
        Ssn = visit.Items.Ssn,
    };

    private BatchPerson Add(Participant row, NineAnswers onFile, bool isNew)
    {
        var person = new BatchPerson(all.Count, row, onFile, isNew);
        all.Add(person);
        byRow[row] = person;
        Refresh(person, onFile);
        return person;
    }

    private static (string First, string Last, DateOnly Birth)? KeyOf(PersonIdentity identity) =>
        identity is { FirstName: { } first, LastName: { } last, BirthDate: { } birth } ? (first, last, birth) : null;
}
