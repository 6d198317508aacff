using System.Text.Json;

using AngleSharp.Dom;
using AngleSharp.Html.Parser;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Features.Shared.Charts;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Shared.Charts;

[Trait("Category", "OneEngine")]
public sealed class ChartPartialTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private static readonly Chart Rooms = new()
    {
        Kind = ChartKind.Bars,
        Title = "Visits by room",
        TableId = "rooms",
        Labels = ["20-001 \"Old\" <Room>", "07-001"],
        Series = [new("Visits", [ChartValue.Of(51), ChartValue.Hidden])],
        Note = "Shows the first 20 of 150 rooms; the table has all.",
    };

    [Fact]
    public async Task Render_Chart_IsAPictureWithWords()
    {
        var page = await RenderAsync(Rooms);

        var canvas = page.QuerySelector("figure canvas[role=img]")!;
        Assert.Equal(Rooms.Sense, canvas.GetAttribute("aria-label"));
        Assert.Equal("rooms", canvas.GetAttribute("aria-details"));
        Assert.Equal("Visits by room", page.QuerySelector("figcaption strong")!.TextContent);
        Assert.Equal(Rooms.Note, page.QuerySelector("figcaption span")!.TextContent);
        Assert.Null((await RenderAsync(Rooms with { Note = null })).QuerySelector("figcaption span"));
    }

    [Fact]
    public async Task Render_Numbers_StandInTheFigureAlone()
    {
        var figure = (await RenderAsync(Rooms)).QuerySelector("figure")!;

        using var json = JsonDocument.Parse(figure.GetAttribute("data-chart")!);
        Assert.Equal(Rooms.Labels, json.RootElement.GetProperty("labels").EnumerateArray().Select(label => label.GetString()));
        Assert.Equal(Rooms.ToJson(), figure.GetAttribute("data-chart"));
    }

    [Fact]
    public async Task Render_WithoutScript_PointsToTheTable()
    {
        var page = await RenderAsync(Rooms);

        Assert.True(page.QuerySelector("figure")!.HasAttribute("hidden"));
        Assert.Contains("The table has all its numbers.", page.QuerySelector(".rr-no-script")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_Script_IsAFileThatExists()
    {
        var script = Assert.Single((await RenderAsync(Rooms)).QuerySelectorAll("script"));

        Assert.Equal("module", script.GetAttribute("type"));
        Assert.Empty(script.TextContent);
        Assert.Matches("^/lib/charts\\.(?:\\w+\\.)?js\\?v=", script.GetAttribute("src"));
        Assert.NotEmpty(await app.CreateClient().GetByteArrayAsync(new Uri(script.GetAttribute("src")!, UriKind.Relative)));
    }

    private async Task<IDocument> RenderAsync(Chart chart)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var request = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        var action = new ActionContext(request, new RouteData { Routers = { new RouteCollection() } }, new ActionDescriptor());
        var view = scope.ServiceProvider.GetRequiredService<IRazorViewEngine>().GetView(null, "/Features/Shared/Charts/_Chart.cshtml", isMainPage: false).View!;
        var data = new ViewDataDictionary<Chart>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = chart };
        await using var html = new StringWriter();
        await view.RenderAsync(new ViewContext(action, view, data, scope.ServiceProvider.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(request), html, new HtmlHelperOptions()));
        return await new HtmlParser().ParseDocumentAsync(html.ToString());
    }
}
