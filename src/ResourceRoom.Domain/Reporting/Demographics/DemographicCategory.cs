using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Reporting.Counting;

namespace ResourceRoom.Domain.Reporting.Demographics;

/// <summary>Which category of each group a person stands in: its place among the group's categories, from 0.</summary>
public static class DemographicCategory
{
    /// <summary>The category of <see cref="DemographicGroups.Age"/>; somebody born after the day counts as under 16 [ours].</summary>
    /// <param name="person">The answers on the record.</param>
    /// <param name="lastDay">The period's last day.</param>
    public static int OfAge(in PersonAnswers person, DateOnly lastDay)
    {
        if (person.BirthDate is not { } birth)
        {
            return Unanswered(DemographicGroups.Age, person.StateOf(NineItem.BirthDate));
        }

        return BirthDate.AgeOn(birth, lastDay) switch
        {
            < 16 => 0,
            <= 18 => 1,
            <= 24 => 2,
            <= 44 => 3,
            <= 54 => 4,
            <= 59 => 5,
            _ => 6,
        };
    }

    /// <summary>The category of <see cref="DemographicGroups.Gender"/>.</summary>
    /// <param name="person">The answers on the record.</param>
    public static int OfGender(in PersonAnswers person) => (person.StateOf(NineItem.Gender), person.Gender) switch
    {
        (ResponseState.Given, Gender.Male) => 0,
        (ResponseState.Given, Gender.Female) => 1,
        (ResponseState.Given, _) => 2,
        var (state, _) => Unanswered(DemographicGroups.Gender, state),
    };

    /// <summary>The category of <see cref="DemographicGroups.Hispanic"/>.</summary>
    /// <param name="person">The answers on the record.</param>
    public static int OfHispanic(in PersonAnswers person) => (person.StateOf(NineItem.Hispanic), person.IsHispanic) switch
    {
        (ResponseState.Given, true) => 0,
        (ResponseState.Given, false) => 1,
        var (state, _) => Unanswered(DemographicGroups.Hispanic, state),
    };

    /// <summary>The category of <see cref="DemographicGroups.Race"/>.</summary>
    /// <param name="person">The answers on the record.</param>
    public static int OfRace(in PersonAnswers person) => (person.StateOf(NineItem.Race), person.Races) switch
    {
        (ResponseState.Given, Races.AmericanIndianOrAlaskaNative) => 0,
        (ResponseState.Given, Races.Asian) => 1,
        (ResponseState.Given, Races.BlackOrAfricanAmerican) => 2,
        (ResponseState.Given, Races.NativeHawaiianOrPacificIslander) => 3,
        (ResponseState.Given, Races.White) => 4,
        (ResponseState.Given, _) => 5,
        var (state, _) => Unanswered(DemographicGroups.Race, state),
    };

    /// <summary>The category of <see cref="DemographicGroups.LaborForceStatus"/>.</summary>
    /// <param name="status">The status given.</param>
    public static int OfStatus(LaborForceStatus status) => status switch
    {
        LaborForceStatus.Employed => 0,
        LaborForceStatus.EmployedWithNotice => 1,
        LaborForceStatus.NotInLaborForce => 2,
        LaborForceStatus.Unemployed => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    private static int Unanswered(DemographicGroup group, ResponseState state) =>
        state == ResponseState.Declined ? group.Declined : group.NotAsked;
}
