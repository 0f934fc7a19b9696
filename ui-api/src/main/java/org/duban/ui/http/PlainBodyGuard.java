package org.duban.ui.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.duban.ui.problem.ProblemCode;
import org.duban.ui.problem.ProblemException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses compressed bodies, of which nobody could say how large they are, before they are taken for what they are not. */
final class PlainBodyGuard implements HandlerInterceptor {

    private static final String AS_IT_IS = "identity";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional.ofNullable(request.getHeader("Content-Encoding"))
                .filter(encoding -> !encoding.equalsIgnoreCase(AS_IT_IS))
                .ifPresent(encoding -> {
                    response.setHeader("Accept-Encoding", AS_IT_IS);
                    throw new ProblemException(ProblemCode.COMPRESSED);
                });
        return true;
    }
}
