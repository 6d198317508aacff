using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Catalog;
using ResourceRoom.Web.Tests.Features.CheckIn;
using ResourceRoom.Web.Tests.Features.CheckIn.CatchUp;
using ResourceRoom.Web.Tests.Features.Visits;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Catalog;

/// <summary>What the desk, the paper sheet and corrections offer on a day. The tests' day is a Monday; the sheet is of the Friday before.</summary>
public sealed class OfferedServicesTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Refused = "not offered on that day";

    private static int serial = 500;

    [Fact]
    public async Task Card_OnTheDay_OffersWhatIsInEffect()
    {
        var retired = await CreateAsync(until: app.Today);
        var lastDay = await CreateAsync(until: app.Today.AddDays(1));
        var firstDay = await CreateAsync(from: app.Today);
        var upcoming = await CreateAsync(from: app.Today.AddDays(1));
        var browser = await CardAsync();

        var offered = Offered(browser, "Services");

        Assert.Contains($"{lastDay.Id}", offered);
        Assert.Contains($"{firstDay.Id}", offered);
        Assert.DoesNotContain($"{retired.Id}", offered);
        Assert.DoesNotContain($"{upcoming.Id}", offered);
    }

    [Fact]
    public async Task CheckIn_ServiceRetiredSinceTheCardWasOpened_IsRefused()
    {
        var service = await CreateAsync(until: null);
        var browser = await CardAsync();
        var oet = await app.SignInOetAsync();
        await oet.RetireAsync(CatalogKind.Room, service.Code, app.Today);

        await browser.CheckInAsync(("Services", $"{service.Id}"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("One of the services is not offered on that day. Choose from those shown.", browser.Text);
        Assert.Null(browser.Page.QuerySelector($"[name=Services][value='{service.Id}']"));
    }

    [Fact]
    public async Task Card_LastTimeRetired_IsNotOfferedAgain()
    {
        var service = await CreateAsync(until: app.Today);
        var desk = await OpenVisit.OpenAsync(app);
        await AddAsync(desk.Visit, service);
        await app.QueryAsync(db => db.Visits.Where(row => row.Id == desk.Visit.Id).ExecuteUpdateAsync(row => row.SetProperty(visit => visit.EndedAt, visit => visit.StartedAt)));
        await desk.Browser.OpenAsync("/check-in");

        await desk.Browser.OpenCardAsync("rui", desk.Person);

        Assert.Equal("1", desk.Browser.Page.QuerySelector("[data-tick]")!.GetAttribute("data-tick"));
    }

    [Fact]
    public async Task VisitPage_RetiredService_StaysShownButIsNotAdded()
    {
        var (used, other) = (await CreateAsync(until: app.Today), await CreateAsync(until: app.Today));
        var desk = await OpenVisit.OpenAsync(app);
        await AddAsync(desk.Visit, used);

        await desk.Browser.OpenAsync($"/visits/{desk.Visit.PublicId}");

        Assert.Contains(used.Name, desk.Browser.Text);
        Assert.DoesNotContain(other.Name, desk.Browser.Text);
        await desk.Browser.SubmitAsync($"form[action='/visits/{desk.Visit.PublicId}/services']", ("services", $"{other.Id}"));
        Assert.Contains("One of the services was not offered on that day. Nothing was saved for Ana Ruiz", desk.Browser.Text);
        await desk.Browser.SubmitAsync($"form[action='/visits/{desk.Visit.PublicId}/services']", ("services", $"{used.Id}"), ("services", "2"));
        Assert.Single(await app.EventsAsync<VisitServicesAdded>(desk.Visit.PublicId));
    }

    [Fact]
    public async Task AlreadyHere_RetiredService_IsNamed()
    {
        var used = await CreateAsync(until: app.Today);
        var desk = await OpenVisit.OpenAsync(app);
        await AddAsync(desk.Visit, used);
        await desk.Browser.OpenAsync("/check-in");

        await desk.Browser.OpenCardAsync("rui", desk.Person);

        Assert.Contains(used.Name, desk.Browser.Page.QuerySelector("#card")!.TextContent);
    }

    [Fact]
    public async Task Correction_RetiredService_IsKeptWhereTheVisitHasIt()
    {
        var (used, other) = (await CreateAsync(until: app.Today), await CreateAsync(until: app.Today));
        var desk = await OpenVisit.OpenAsync(app);
        await AddAsync(desk.Visit, used);

        await desk.Browser.OpenAsync(Corrections.Address(desk.Visit));
        var offered = Offered(desk.Browser, "Services");
        Assert.Contains($"{used.Id}", offered);
        Assert.DoesNotContain($"{other.Id}", offered);

        await desk.Browser.CorrectAsync(desk.Visit, ("Note", "Kept"));
        Assert.Equal([1, used.Id], (await Corrections.StoredAsync(app, desk.Visit)).Services.Select(row => row.ServiceId).Order());

        await desk.Browser.CorrectAsync(desk.Visit, ("Services", $"{other.Id}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Browser.Status);
        Assert.Contains(Refused, desk.Browser.Text);
    }

    [Fact]
    public async Task Correction_ToADayBeforeTheFirst_IsRefused()
    {
        var service = await CreateAsync(from: app.Today);
        var desk = await OpenVisit.OpenAsync(app);
        var earlier = desk.Visit.StartedAt.AddDays(-3);

        await desk.Browser.CorrectAsync(
            desk.Visit, [.. Corrections.Moment("Start", earlier), .. Corrections.Moment("End", earlier.AddHours(1)), ("Services", $"{service.Id}")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Browser.Status);
        Assert.Contains(Refused, desk.Browser.Text);
    }

    [Fact]
    public async Task Sheet_OfAPastDay_TakesWhatWasOfferedThen()
    {
        var retired = await CreateAsync(until: app.Today);
        var upcoming = await CreateAsync(from: app.Today);
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SaveAllAsync(Sheet.Row(1, "Pastservice", ("Services", retired.Code)), Sheet.Row(2, "Newservice", ("Services", upcoming.Code)));

        Assert.Contains("is saved", browser.RowText(1));
        Assert.Contains($"“{upcoming.Code}” is not a service.", browser.RowText(2));
        Assert.Contains(retired.Name, browser.Page.QuerySelector(".rr-sheet-codes")!.TextContent);
        Assert.DoesNotContain(upcoming.Name, browser.Page.QuerySelector(".rr-sheet-codes")!.TextContent);
    }

    private async Task<Browser> CardAsync()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await app.QueryAsync(db => db.Visits.Where(row => row.Id == desk.Visit.Id).ExecuteUpdateAsync(row => row.SetProperty(visit => visit.EndedAt, visit => visit.StartedAt)));
        await desk.Browser.OpenAsync("/check-in");
        return await desk.Browser.OpenCardAsync("rui", desk.Person);
    }

    private static List<string?> Offered(Browser browser, string name) => [.. browser.Page.QuerySelectorAll($"[name={name}]").Select(box => box.GetAttribute("value"))];

    private Task<Service> CreateAsync(DateOnly? from = null, DateOnly? until = null) => app.ArrangeAsync(async (_, db) =>
    {
        var id = Interlocked.Increment(ref serial);
        var service = new Service
        {
            Id = id,
            Code = $"OFFERED{id}",
            Name = $"Offered {id}",
            Description = "Of a test",
            Kind = ServiceKind.SelfService,
            IsSignificantStaffInvolvement = false,
            Position = id,
            EffectiveFrom = from ?? app.Today.AddYears(-1),
            EffectiveUntil = until,
        };
        db.Services.Add(service);
        await db.SaveChangesAsync();
        return service;
    });

    private Task<int> AddAsync(Visit visit, Service service) => app.ArrangeAsync(async (_, db) =>
    {
        db.Set<VisitService>().Add(new VisitService { VisitId = visit.Id, ServiceId = service.Id });
        return await db.SaveChangesAsync();
    });
}
