using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Tests.Features.CheckIn;
using ResourceRoom.Web.Tests.Features.Participants.Merging;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants;

/// <summary>Names that a record had, or that a record had which was merged into it, still find it.</summary>
public sealed class FormerNamesTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private static readonly DateOnly Born = new(1974, 4, 4);

    [Fact]
    public async Task Edit_LastName_IsFoundByBothNames()
    {
        var records = await Records.OpenAsync(app, Named("Tessa", "Bright"));
        await RenameAsync(records, ("Questions.LastName", "Colby"));

        Assert.Contains("Tessa Colby formerly Bright · 62704", await FindAsync(records, "bright"));
        Assert.Contains("Tessa Colby formerly Bright", await FindAsync(records, "tessa bright"));
        Assert.Contains("Tessa Colby 62704", await FindAsync(records, "colby"));
    }

    [Fact]
    public async Task Edit_BothNamesOneAfterTheOther_IsFoundByEachWithEach()
    {
        var records = await Records.OpenAsync(app, Named("Tess", "van Dale-Quist"));
        await RenameAsync(records, ("Questions.LastName", "Colby"));
        await RenameAsync(records, ("Questions.FirstName", "Theresa"));

        Assert.Contains("Theresa Colby formerly Tess van Dale-Quist", await FindAsync(records, "quist"));
        Assert.Contains("Theresa Colby", await FindAsync(records, "theresa dale"));
        Assert.Contains("Theresa Colby formerly Tess Colby", await FindAsync(records, "tess colby"));
    }

    [Fact]
    public async Task Edit_SpellingOnly_MakesNoFormerName()
    {
        var records = await Records.OpenAsync(app, Named("Nora", "Nunez"));
        await RenameAsync(records, ("Questions.LastName", "Núñez"));

        Assert.Equal(0, await CountAsync(records.Person));
    }

    [Fact]
    public async Task Edit_BackToFormerName_ShowsTheOtherAsFormer()
    {
        var records = await Records.OpenAsync(app, Named("Lena", "Astor"));
        await RenameAsync(records, ("Questions.LastName", "Brandt"));
        await RenameAsync(records, ("Questions.LastName", "Astor"));

        Assert.Contains("Lena Astor 62704", await FindAsync(records, "astor"));
        Assert.Contains("Lena Astor formerly Brandt", await FindAsync(records, "brandt"));
    }

    [Fact]
    public async Task Edit_NameTakenOff_MakesNoFormerName()
    {
        var records = await Records.OpenAsync(app, Named("Olga", "Withdrawn"));
        await RenameAsync(records, ("Questions.LastName", ""), ("Questions.DeclineLastName", "true"));

        Assert.Equal(0, await CountAsync(records.Person));
    }

    [Fact]
    public async Task Merge_OtherLastName_StillFindsPerson()
    {
        var twins = await Twins.CreateAsync(app, Named("Tessa", "Keptname"), Named("Tessa", "Brightname"));
        await twins.MergeAsync((NineItem.LastName, "Kept"));

        var technician = await app.SignInAsync(twins.Technician, twins.Room);
        await technician.OpenAsync("/check-in");
        await technician.FindAsync("brightname");

        Assert.Contains("Tessa Keptname formerly Brightname", technician.Text);
    }

    [Fact]
    public async Task Merge_NameOfTheOtherChosen_KeepsTheNameItReplaces()
    {
        var twins = await Twins.CreateAsync(app, Named("Ina", "Oldstead"), Named("Ina", "Newstead"));
        await twins.MergeAsync((NineItem.LastName, "Merged"));

        Assert.Contains("Ina Newstead formerly Oldstead", await FindAsync(twins, "oldstead"));
    }

    [Fact]
    public async Task Unmerge_TakesFormerNamesBack()
    {
        var twins = await Twins.CreateAsync(app, Named("Uma", "Stays"), Named("Uma", "Returns"));
        await twins.MergeAsync((NineItem.LastName, "Merged"));
        await twins.TakeBackAsync();

        Assert.Equal(0, await CountAsync(twins.Kept));
        Assert.Equal(0, await CountAsync(twins.Merged));
        Assert.Contains("Uma Returns 62704", await FindAsync(twins, "returns"));
        Assert.Contains("Uma Stays 62704", await FindAsync(twins, "stays"));
    }

    [Fact]
    public async Task Merge_RecordWithFormerName_MovesItAndBack()
    {
        var twins = await Twins.CreateAsync(app, Named("Vera", "Onestone"), Named("Vera", "Twostone"));
        var technician = await app.SignInAsync(twins.Technician, twins.Room);
        await RenameAsync(new Records(twins.Room, twins.Technician, technician, twins.Merged, null!), ("Questions.LastName", "Threestone"));
        await twins.MergeAsync((NineItem.LastName, "Kept"));
        Assert.Contains("Vera Onestone formerly Twostone", await FindAsync(twins, "twostone"));

        await twins.TakeBackAsync();

        Assert.Contains("Vera Threestone formerly Twostone", await FindAsync(twins, "twostone"));
        Assert.Equal(0, await CountAsync(twins.Kept));
    }

    [Theory]
    [InlineData("04/04/1974", "62999")]
    [InlineData("05/05/1975", "62704")]
    public async Task NewVisitor_WithFormerName_IsAskedAbout(string birthDate, string zip)
    {
        var name = $"Bright{(zip == "62704" ? "zip" : "born")}";
        var records = await Records.OpenAsync(app, answers => Named("Tessa", name)(answers) with { BirthDate = Answer<DateOnly>.Given(Born) });
        await RenameAsync(records, ("Questions.LastName", $"Colby{name}"));
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());
        await browser.OpenNewVisitorAsync(name);

        await browser.CheckInNewAsync(("Questions.FirstName", "Tessa"), ("Questions.LastName", name), ("Questions.BirthDate", birthDate), ("Questions.Zip", zip));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains($"Tessa Colby{name}", browser.Text);
        Assert.Contains($"formerly {name}", browser.Text);
    }

    [Fact]
    public async Task Search_FormerNameOfPersonOfAnotherRoom_FindsNobody()
    {
        var records = await Records.OpenAsync(app, Named("Hidden", "Elsewhereborn"));
        await RenameAsync(records, ("Questions.LastName", "Othername"));
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());

        await browser.FindAsync("elsewhereborn");

        Assert.Contains("No matches for", browser.Text);
    }

    private static Func<NineAnswers, NineAnswers> Named(string first, string last) => answers => answers with
    {
        FirstName = Answer<string>.Given(first),
        LastName = Answer<string>.Given(last),
    };

    private static async Task RenameAsync(Records records, params (string Name, string? Value)[] values)
    {
        await records.Browser.OpenAsync($"{records.Address}/edit");
        await records.Browser.SubmitAsync("#items-form", values);
        Assert.Equal(records.Address, records.Browser.Path);
    }

    private async Task<string> FindAsync(Records records, string text)
    {
        var browser = await app.SignInAsync(records.Technician, records.Room);
        await browser.OpenAsync("/check-in");
        await browser.FindAsync(text);
        return Squeezed(browser);
    }

    private async Task<string> FindAsync(Twins twins, string text)
    {
        var browser = await app.SignInAsync(twins.Technician, twins.Room);
        await browser.OpenAsync("/check-in");
        await browser.FindAsync(text);
        return Squeezed(browser);
    }

    private static string Squeezed(Browser browser) => string.Join(' ', browser.Page.QuerySelector("#matches")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Task<int> CountAsync(Participant person) => app.QueryAsync(db => db.FormerNames.CountAsync(name => name.ParticipantId == person.Id));
}
