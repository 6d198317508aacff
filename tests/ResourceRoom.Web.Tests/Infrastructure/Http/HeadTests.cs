using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Infrastructure.Http;

/// <summary>To answer HEAD a page would have to be opened, and the line of who saw it written, with nobody to see it.</summary>
public sealed class HeadTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Head_Record_IsRefusedAndLeavesNoLine()
    {
        var person = await app.CreateParticipantAsync();
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        using var head = new HttpRequestMessage(HttpMethod.Head, $"/participants/{person.PublicId}");

        using var response = await browser.Http.SendAsync(head);

        // Not found before it is published: any address may be a file then.
        Assert.True(response.StatusCode is HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotFound, $"{response.StatusCode}");
        Assert.False(await app.QueryAsync(db => db.AccessLines.AnyAsync(line => line.SubjectId == person.PublicId.ToString())));
    }

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/favicon.svg")]
    public async Task Head_WhatMonitorsAsk_IsAnswered(string address)
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, address);

        using var response = await app.NewBrowser().Http.SendAsync(head);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
