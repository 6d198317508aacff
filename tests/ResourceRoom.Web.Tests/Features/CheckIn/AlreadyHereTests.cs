using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

public sealed class AlreadyHereTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_AlreadyInRoom_KeepsWhatTheSecondTechnicianTyped()
    {
        var (room, person) = await SeenBeforeAsync();
        var first = await app.AtTheDeskAsync(room);
        await first.OpenCardAsync("rui", person);
        var second = await app.AtTheDeskAsync(room);
        await second.OpenCardAsync("rui", person);
        await first.CheckInAsync(("Note", "Came by bus"));

        await second.CheckInAsync(("Note", "Asked for a résumé check"), ("Questions.LaborForceStatus", "Employed"), ("Questions.BirthDate", "3/14/80"));

        Assert.Contains("Your note will be added to the visit: Asked for a résumé check", second.Text);
        Assert.Contains("You chose Labor Force Status: Employed. The visit has Unemployed.", second.Text);
        Assert.Contains("You also entered Birth Date. Nothing of that was saved.", second.Text);

        await second.SubmitAsync(DeskForms.CardForm);

        Assert.Contains("Added to the visit for Ana Ruiz.", second.Text);
        var visit = await app.QueryAsync(db => db.Visits.SingleAsync(row => row.ParticipantId == person.Id && row.EndedAt == null));
        Assert.Equal("Came by bus\nAsked for a résumé check", visit.Note);
        Assert.Equal(LaborForceStatus.Unemployed, visit.LaborForceStatus);
        Assert.Equal("""{"services":[],"hasNote":true}""", Assert.Single(await app.EventsAsync<VisitServicesAdded>(visit.PublicId)).Detail);
        await second.OpenAsync($"/visits/{visit.PublicId}");
        Assert.Contains("Note added", second.Text);
    }

    [Fact]
    public async Task Post_AlreadyInRoomAndNoRoomForTheNote_ShowsIt()
    {
        var (room, person) = await SeenBeforeAsync();
        var first = await app.AtTheDeskAsync(room);
        await first.OpenCardAsync("rui", person);
        var second = await app.AtTheDeskAsync(room);
        await second.OpenCardAsync("rui", person);
        await first.CheckInAsync(("Note", new string('a', 490)));

        await second.CheckInAsync(("Note", "Asked for a résumé check"));

        Assert.Contains("Your note was not saved", second.Text);
        Assert.Contains("You typed: Asked for a résumé check", second.Text);
        Assert.Null(second.Page.QuerySelector("#card [name=Note]"));
        await second.SubmitAsync(DeskForms.CardForm, ("Note", "Asked for a résumé check"));
        Assert.Contains("both together are longer than 500 characters", second.Text);
    }

    private async Task<(Location Room, Participant Person)> SeenBeforeAsync()
    {
        var room = await app.CreateRoomAsync();
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, room);
        var person = await app.CreateParticipantAsync();
        var yesterday = app.Time.GetUtcNow().UtcDateTime.AddDays(-1);
        await app.CreateVisitAsync(person, room, technician, yesterday, yesterday.AddHours(1));
        return (room, person);
    }
}
