using System.Runtime.CompilerServices;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Reporting.Counting;

namespace ResourceRoom.Domain.Reporting.Demographics;

/// <summary>
/// A person while the places are counted one after the other. There is one of these for each record, so it is 48 bytes, and going on to the
/// next place clears nobody.
/// </summary>
internal struct PersonInPlace
{
    // Where the person's categories stand among the cells of a selection.
    private readonly byte age;
    private readonly byte gender;
    private readonly byte hispanic;
    private readonly byte race;
    private int place;
    private StatusOfChoices statuses;

    public PersonInPlace(in PersonAnswers answers, DateOnly lastDay)
    {
        age = At(DemographicGroups.Age, DemographicCategory.OfAge(answers, lastDay));
        gender = At(DemographicGroups.Gender, DemographicCategory.OfGender(answers));
        hispanic = At(DemographicGroups.Hispanic, DemographicCategory.OfHispanic(answers));
        race = At(DemographicGroups.Race, DemographicCategory.OfRace(answers));
        place = -1;
    }

    /// <summary>Whether this is the person's first visit in the place.</summary>
    public bool Enters(int number)
    {
        if (place == number)
        {
            return false;
        }

        place = number;
        statuses = default;
        return true;
    }

    public void Add(in CountedVisit visit)
    {
        statuses[0].Add(visit);
        statuses[ClassChoices.NumberOf(visit.Class)].Add(visit);
    }

    /// <summary>Adds the person to the selections of the place.</summary>
    /// <param name="people">Those of the place, by class choice.</param>
    /// <param name="cells">Those of the place, by class choice, group and category.</param>
    public readonly void CountIn(Span<int> people, Span<int> cells)
    {
        for (var choice = 0; choice < people.Length; choice++)
        {
            if (statuses[choice].HasVisit)
            {
                people[choice]++;
                var selection = cells[DemographicCounts.FirstCellOf(choice)..];
                selection[age]++;
                selection[gender]++;
                selection[hispanic]++;
                selection[race]++;
                selection[DemographicGroups.LaborForceStatus.First + statuses[choice].Category]++;
            }
        }
    }

    private static byte At(DemographicGroup group, int category) => (byte)(group.First + category);

    // One for each class choice.
    [InlineArray(5)]
    private struct StatusOfChoices
    {
        private LatestStatusGiven first;
    }
}

/// <summary>
/// Labor force status of the latest visit that gave one, else whether one declined. The rooms' visits come room by room, by location code, so a
/// later visit of the same instant takes its place.
/// </summary>
internal struct LatestStatusGiven
{
    private const ulong NotAsked = 1;
    private const ulong Declined = 2;
    private const int StatusBits = 2;
    private const ulong StatusMask = (1 << StatusBits) - 1;

    // 0 before any visit; NotAsked; Declined; or the instant of a visit that gave a status, with the status in its lowest bits.
    private ulong packed;

    public readonly bool HasVisit => packed != 0;

    public readonly int Category => packed switch
    {
        Declined => DemographicGroups.LaborForceStatus.Declined,
        <= StatusMask => DemographicGroups.LaborForceStatus.NotAsked,
        _ => DemographicCategory.OfStatus((LaborForceStatus)(packed & StatusMask)),
    };

    public void Add(in CountedVisit visit)
    {
        switch (visit.StatusState)
        {
            case ResponseState.Given when (ulong)visit.StartedAt.Ticks >= packed >> StatusBits:
                packed = ((ulong)visit.StartedAt.Ticks << StatusBits) | (byte)visit.Status!.Value;
                break;
            case ResponseState.Given:
                break;
            case ResponseState.Declined:
                packed = Math.Max(packed, Declined);
                break;
            default:
                packed = Math.Max(packed, NotAsked);
                break;
        }
    }
}
