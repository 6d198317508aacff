using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

internal static class NumberOwner
{
    /// <summary>Ned of 62707, born in 1970, whom no room has seen, with a number that somebody else may give.</summary>
    public static async Task<(Participant Person, Ssn Ssn)> CreateNedAsync(this ResourceRoomApp app, string lastName)
    {
        var ssn = SsnGenerator.Next();
        var person = await app.CreateParticipantAsync(answers => answers with
        {
            FirstName = Answer<string>.Given("Ned"),
            LastName = Answer<string>.Given(lastName),
            Zip = Answer<ZipCode>.Given(new ZipCode("62707", null)),
            BirthDate = Answer<DateOnly>.Given(new DateOnly(1970, 5, 6)),
            Ssn = Answer<Ssn>.Given(ssn),
        });
        return (person, ssn);
    }
}
